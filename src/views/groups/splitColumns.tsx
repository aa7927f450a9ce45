import { castCount, formatTally } from '../../core/tally.ts';
import type { GroupsWords } from '../../i18n/groups.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { TallyMark } from '../TallyMark.tsx';
import { voteColumns, voteFileColumns } from '../voteTable/voteColumns.tsx';
import { indexText } from './indexText.ts';
import type { ApartRow, GroupVoteRow } from './splitRows.ts';

interface SplitColumnsOptions {
  readonly view: ViewState;
  readonly words: GroupsWords;
  readonly messages: Messages;
  /** Whether there is one group only, which its title names. */
  readonly isAlone: boolean;
}

/** The columns of the vote that split each group most. */
export function splitColumns(options: SplitColumnsOptions): readonly TableColumn<GroupVoteRow>[] {
  return [groupColumn(options), ...groupVoteColumns(options)];
}

/** The columns of the vote in which each group was most united against the rest. */
export function apartColumns(options: SplitColumnsOptions): readonly TableColumn<ApartRow>[] {
  const { words } = options;
  return [
    groupColumn(options),
    {
      id: 'apart',
      header: words.apartCount,
      isNumeric: true,
      className: 'apart-count',
      value: ({ apart }) => apart,
      render: ({ apart, votes }) => words.apartOf(apart, votes),
    },
    { id: 'group_votes', header: words.votes, isExportOnly: true, value: ({ votes }) => votes },
    ...groupVoteColumns<ApartRow>(options),
    {
      id: 'others',
      header: words.othersMostly,
      className: 'group-others',
      value: ({ othersPosition }) => othersPosition,
      render: ({ othersPosition }) => othersPosition && words.mostly[othersPosition],
    },
  ];
}

function groupColumn<Row extends GroupVoteRow>({ words, isAlone }: SplitColumnsOptions): TableColumn<Row> {
  return {
    id: 'group',
    header: words.group,
    className: 'group-name',
    isExportOnly: isAlone,
    value: ({ group }) => group.name,
  };
}

function groupVoteColumns<Row extends GroupVoteRow>(
  options: SplitColumnsOptions,
): readonly TableColumn<Row>[] {
  const { view, words, messages } = options;
  return [
    ...voteColumns<Row>(messages, view),
    {
      id: 'group_tally',
      header: words.groupTally,
      className: 'vote-tally',
      value: ({ tally }) => formatTally(tally),
      sortValue: ({ tally }) => tally.yes / castCount(tally),
      render: ({ tally }) => <TallyMark tally={tally} />,
    },
    {
      id: 'agreement_index',
      header: words.agreementIndex,
      isNumeric: true,
      value: (row) => row.agreementIndex,
      render: (row) => indexText(row.agreementIndex),
    },
    { id: 'n', header: words.members, isExportOnly: true, value: ({ tally }) => castCount(tally) },
    ...voteFileColumns<Row>(),
  ];
}
