import { useMemo } from 'react';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { formatTally } from '../../core/tally.ts';
import { type MovedLine, movedLines } from '../../core/texts/lineMovement.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { SUBJECTS_WORDS, type SubjectsWords } from '../../i18n/subjects.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { shortSymbol, titleOf } from '../names.ts';
import { TallyMark } from '../TallyMark.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { rankLines } from './rankLines.ts';

interface LinesFigureProps extends ViewProps {
  readonly texts: readonly Resolution[];
}

/** Texts of one title through the sessions: which left the vote, which came to it, and whose support changed. */
export function LinesFigure({ view, index, texts }: LinesFigureProps) {
  const messages = useMessages();
  const words = useWords(SUBJECTS_WORDS);
  const lines = useMemo(() => movedLines(texts), [texts]);
  const { shown, movedCount, neverVotedCount } = useMemo(() => rankLines(lines), [lines]);
  const columns = useMemo(() => lineColumns(view, messages, words), [view, messages, words]);
  const subtitle = useSubtitle(index, words.linesSubtitle(shown.length, neverVotedCount));
  if (lines.length === 0) return <Notice title={words.noLines} />;
  const [first] = shown;
  const title =
    first !== undefined && movedCount === 1
      ? words.linesMoved(titleOf(first.last, messages).text, first.movement)
      : words.linesTitle(movedCount, lines.length);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="lines"
      title={title}
      subtitle={subtitle}
      n={words.textCount(texts.length)}
      finding={words.linesTitle(movedCount, lines.length)}
      limits={words.linesLimits}
      columns={columns}
      rows={shown}
      rowKey={({ last }) => last.id}
      isStacked
    />
  );
}

function lineColumns(
  view: ViewState,
  messages: Messages,
  words: SubjectsWords,
): readonly TableColumn<MovedLine>[] {
  const open = (text: Resolution, label: string, lang?: string) => (
    <ViewLink to={onView(view, { view: 'resolution', id: text.id })} lang={lang}>
      {label}
    </ViewLink>
  );
  const cell = (text: Resolution) => {
    const tally = tallyOf(text);
    return (
      <>
        {open(text, shortSymbol(text.symbol))}{' '}
        {tally === undefined ? (
          <span className="muted">{words.withoutVote}</span>
        ) : (
          <TallyMark tally={tally} />
        )}
      </>
    );
  };
  const exported = (id: string, header: string, value: TableColumn<MovedLine>['value']) => ({
    id,
    header,
    value,
    isExportOnly: true,
  });
  return [
    {
      id: 'title',
      header: words.line,
      isRowHeader: true,
      className: 'line-title',
      value: ({ last }) => titleOf(last, messages).text,
      render: ({ last }) => {
        const { text, language } = titleOf(last, messages);
        return open(last, text, language);
      },
    },
    { id: 'texts', header: words.texts, isNumeric: true, value: ({ texts }) => texts.length },
    {
      id: 'first',
      header: words.first,
      className: 'line-text',
      value: ({ first }) => first.symbol,
      render: ({ first }) => cell(first),
    },
    {
      id: 'last',
      header: words.last,
      className: 'line-text',
      value: ({ last }) => last.symbol,
      render: ({ last }) => cell(last),
    },
    {
      id: 'movement',
      header: words.movement,
      className: 'line-movement',
      value: ({ movement }) => movement,
      sortValue: ({ movement }) => words.movements[movement],
      render: ({ movement }) => words.movements[movement],
    },
    {
      id: 'change_in_points',
      header: words.change,
      isNumeric: true,
      value: ({ change }) => change && change * 100,
      render: ({ change }) => change !== undefined && words.points(change),
    },
    exported('symbols', messages.columns.symbol, ({ texts }) => texts.map(({ symbol }) => symbol).join('; ')),
    exported('first_date', messages.columns.date, ({ first }) => first.date),
    exported('first_outcome', messages.columns.outcome, ({ first }) => first.outcome),
    exported('first_tally', messages.columns.tally, ({ first }) => tallyText(first)),
    exported('last_date', messages.columns.date, ({ last }) => last.date),
    exported('last_outcome', messages.columns.outcome, ({ last }) => last.outcome),
    exported('last_tally', messages.columns.tally, ({ last }) => tallyText(last)),
    exported('last_source', messages.columns.source, ({ last }) => last.source),
  ];
}

function tallyText(text: Resolution): string | undefined {
  const tally = tallyOf(text);
  return tally && formatTally(tally);
}
