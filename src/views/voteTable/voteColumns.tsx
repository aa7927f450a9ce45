import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { formatTally } from '../../core/tally.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { titleOf } from '../names.ts';
import { TallyNumbers } from '../TallyMark.tsx';
import { ViewLink } from '../ViewLink.tsx';
import './voteTable.css';

/** A row that is a vote. */
export interface VoteRow {
  readonly resolution: Resolution;
}

/** What names a vote in a table: its day, its symbol, its title; the last two lead to it. */
export function voteColumns<Row extends VoteRow>(
  messages: Messages,
  view: ViewState,
): readonly TableColumn<Row>[] {
  const { columns: names, formats } = messages;
  const linkTo = ({ id }: Resolution) => onView(view, { view: 'resolution', id });
  return [
    {
      id: 'date',
      header: names.date,
      className: 'vote-date',
      value: ({ resolution }) => resolution.date,
      render: ({ resolution }) => resolution.date && formats.shortDate(resolution.date),
    },
    {
      id: 'symbol',
      header: names.symbol,
      className: 'vote-symbol',
      value: ({ resolution }) => resolution.symbol,
      render: ({ resolution }) => <ViewLink to={linkTo(resolution)}>{resolution.symbol}</ViewLink>,
    },
    {
      id: 'title',
      header: names.title,
      isRowHeader: true,
      className: 'vote-title',
      value: ({ resolution }) => titleOf(resolution, messages).text,
      render: ({ resolution }) => {
        const { text, language } = titleOf(resolution, messages);
        return (
          <ViewLink to={linkTo(resolution)} lang={language}>
            {text}
          </ViewLink>
        );
      },
    },
  ];
}

/** How many stood where in a vote: in favour, against, abstaining. */
export function tallyColumn<Row extends VoteRow>(messages: Messages): TableColumn<Row> {
  return {
    id: 'tally',
    header: messages.columns.tallyLetters,
    className: 'vote-tally',
    value: ({ resolution }) => {
      const tally = tallyOf(resolution);
      return tally && formatTally(tally);
    },
    sortValue: ({ resolution }) => tallyOf(resolution)?.yes,
    render: ({ resolution }) => {
      const tally = tallyOf(resolution);
      return tally && <TallyNumbers tally={tally} />;
    },
  };
}

/** What else a file says of each vote: what became of it, whether it is disputed, and where it stands. */
export function voteFileColumns<Row extends VoteRow>(): readonly TableColumn<Row>[] {
  return [
    fileColumn('outcome', ({ outcome }) => outcome),
    fileColumn('status', ({ status }) => status),
    fileColumn('source', ({ source }) => source),
  ];
}

function fileColumn<Row extends VoteRow>(
  id: string,
  textOf: (resolution: Resolution) => string | undefined,
): TableColumn<Row> {
  return { id, header: id, isExportOnly: true, value: ({ resolution }) => textOf(resolution) };
}
