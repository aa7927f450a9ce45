import { formatTally } from '../../core/tally.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { titleOf } from '../names.ts';
import { TallyMark } from '../TallyMark.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** What tables of votes begin with: symbol, title, date and tally, each row opening its text. */
export function voteColumns(messages: Messages, view: ViewState): readonly TableColumn<RecordedVote>[] {
  const { columns: names, formats } = messages;
  const linkTo = ({ resolution }: RecordedVote) => onView(view, { view: 'resolution', id: resolution.id });
  return [
    {
      id: 'symbol',
      header: names.symbol,
      className: 'overview-symbol',
      value: ({ resolution }) => resolution.symbol,
      render: (vote) => <ViewLink to={linkTo(vote)}>{vote.resolution.symbol}</ViewLink>,
    },
    {
      id: 'title',
      header: names.title,
      isRowHeader: true,
      className: 'overview-title',
      value: ({ resolution }) => titleOf(resolution, messages).text,
      render: (vote) => {
        const { text, language } = titleOf(vote.resolution, messages);
        return (
          <ViewLink to={linkTo(vote)} lang={language}>
            {text}
          </ViewLink>
        );
      },
    },
    {
      id: 'date',
      header: names.date,
      className: 'overview-date',
      value: ({ resolution }) => resolution.date,
      render: ({ resolution: { date } }) => (date === undefined ? '' : formats.shortDate(date)),
    },
    {
      id: 'tally',
      header: names.tally,
      className: 'overview-tally',
      value: ({ tally }) => formatTally(tally),
      sortValue: ({ tally }) => tally.yes,
      render: ({ tally }) => <TallyMark tally={tally} />,
    },
  ];
}

/** What such tables end with in exports alone: the numbers one by one, the session, the outcome and the source. */
export function voteExportColumns(messages: Messages): readonly TableColumn<RecordedVote>[] {
  const { columns: names } = messages;
  const column = (
    id: string,
    header: string,
    value: TableColumn<RecordedVote>['value'],
  ): TableColumn<RecordedVote> => ({ id, header, value, isExportOnly: true });
  return [
    column('session', names.session, ({ resolution }) => resolution.session),
    column('yes', names.yes, ({ tally }) => tally.yes),
    column('no', names.no, ({ tally }) => tally.no),
    column('abstain', names.abstain, ({ tally }) => tally.abstain),
    column('outcome', names.outcome, ({ resolution }) => resolution.outcome),
    column('source', names.source, ({ resolution }) => resolution.source),
  ];
}
