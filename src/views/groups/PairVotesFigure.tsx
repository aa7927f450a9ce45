import { useMemo } from 'react';
import { type GroupPairVote, groupDifference, groupPairVotes } from '../../core/groups/groupPairVotes.ts';
import { castCount, formatTally } from '../../core/tally.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { TallyMark } from '../TallyMark.tsx';
import { voteColumns, voteFileColumns } from '../voteTable/voteColumns.tsx';
import type { GroupFigureProps } from './groupFigureProps.ts';
import type { ShownGroup } from './shownGroup.ts';

interface PairVotesFigureProps extends Omit<GroupFigureProps, 'groups'> {
  readonly pair: readonly [ShownGroup, ShownGroup];
}

/** The name of the figure in links. */
export const PAIR_ANCHOR = 'pair';

/** What two groups did beside each other, vote by vote. */
export function PairVotesFigure({ view, index, table, selection, pair }: PairVotesFigureProps) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const [first, second] = pair;
  const rows = useMemo(
    () => groupPairVotes(table, [first.voters, second.voters], selection),
    [table, first, second, selection],
  );
  const title = words.pairTitle(first.name, second.name, groupDifference(rows));
  const columns: readonly TableColumn<GroupPairVote>[] = [
    ...voteColumns<GroupPairVote>(messages, view),
    ...pair.flatMap((group, place) => tallyColumns(group, place === 0 ? 'first' : 'second')),
    {
      id: 'alike',
      header: words.pairsAlike,
      isNumeric: true,
      value: ({ alike }) => alike,
      render: ({ alike }) => messages.formats.percent(alike),
    },
    { id: 'pairs', header: words.pairs, isExportOnly: true, value: ({ pairs }) => pairs },
    ...voteFileColumns<GroupPairVote>(),
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor={PAIR_ANCHOR}
      fileName="groups-pair"
      title={title}
      subtitle={words.pairSubtitle}
      n={words.n(rows.length)}
      finding={title}
      limits={words.pairLimits}
      columns={columns}
      rows={rows}
      rowKey={({ resolution }) => resolution.id}
      isStacked
    />
  );
}

/** What a group did, in its tally; in a file also its name. */
function tallyColumns(
  { name, short }: ShownGroup,
  side: 'first' | 'second',
): readonly TableColumn<GroupPairVote>[] {
  const tallyOf = ({ tallies }: GroupPairVote) => tallies[side === 'first' ? 0 : 1];
  return [
    { id: `${side}_group`, header: name, isExportOnly: true, value: () => name },
    {
      id: `${side}_tally`,
      header: short,
      className: 'group-pair-tally',
      value: (row) => formatTally(tallyOf(row)),
      sortValue: (row) => tallyOf(row).yes / Math.max(1, castCount(tallyOf(row))),
      render: (row) => <TallyMark tally={tallyOf(row)} />,
    },
  ];
}
