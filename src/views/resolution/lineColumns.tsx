import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { formatTally } from '../../core/tally.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { ResolutionWords } from '../../i18n/resolution.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName, titleOf } from '../names.ts';
import { TallyMark } from '../TallyMark.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { LineStep } from './LineStep.tsx';
import type { LineRow } from './lineOfVotes.ts';

/** The columns of a table with a row for each vote of a line. */
export function lineColumns(
  view: ViewState,
  index: DataSetIndex,
  present: Resolution,
  messages: Messages,
  words: ResolutionWords,
): readonly TableColumn<LineRow>[] {
  const { columns: names, formats } = messages;
  return [
    {
      id: 'symbol',
      header: names.symbol,
      isRowHeader: true,
      className: 'line-symbol',
      value: ({ resolution }) => resolution.symbol,
      render: ({ resolution }) =>
        resolution.id === present.id ? (
          <>
            <strong>{resolution.symbol}</strong>{' '}
            <span className="muted">{messages.aside(words.thisText)}</span>
          </>
        ) : (
          <ViewLink to={onView(view, { view: 'resolution', id: resolution.id })}>
            {resolution.symbol}
          </ViewLink>
        ),
    },
    {
      id: 'date',
      header: names.date,
      className: 'line-date',
      value: ({ resolution }) => resolution.date,
      render: ({ resolution }) => resolution.date && formats.shortDate(resolution.date),
    },
    {
      id: 'title',
      header: names.title,
      value: ({ resolution }) => titleOf(resolution, messages).text,
      render: ({ resolution }) => {
        const { text, language } = titleOf(resolution, messages);
        return <span lang={language}>{text}</span>;
      },
    },
    {
      id: 'tally',
      header: names.tallyShort,
      className: 'line-tally',
      value: ({ resolution }) => tallyText(resolution),
      render: ({ resolution }) => {
        const tally = tallyOf(resolution);
        return tally === undefined ? messages.outcomes[resolution.outcome] : <TallyMark tally={tally} />;
      },
    },
    {
      id: 'changes',
      header: words.changed,
      value: (row) => changesText(row, index, messages, words),
      render: ({ step }) => <LineStep view={view} index={index} step={step} />,
    },
    exported('outcome', ({ outcome }) => outcome),
    exported('status', ({ status }) => status),
    exported('source', ({ source }) => source),
  ];
}

function tallyText(resolution: Resolution): string | undefined {
  const tally = tallyOf(resolution);
  return tally && formatTally(tally);
}

/** For exports: `Benin: A → Y since A/HRC/RES/49/3`. */
function changesText(
  { step }: LineRow,
  index: DataSetIndex,
  messages: Messages,
  words: ResolutionWords,
): string | undefined {
  if (step.kind !== 'changes') return undefined;
  return step.changes
    .map(({ state, before, after, since }) => {
      const change = `${stateName(index, state, messages)}${words.colon}${words.fromTo(before, after)}`;
      return since === undefined ? change : `${change} ${words.since(since.symbol)}`;
    })
    .join('; ');
}

function exported(id: string, value: (resolution: Resolution) => string | undefined): TableColumn<LineRow> {
  return { id, header: id, isExportOnly: true, value: ({ resolution }) => value(resolution) };
}
