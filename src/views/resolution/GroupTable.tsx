import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import { agreementIndex, riceIndex } from '../../core/agreement/cohesion.ts';
import type { Position } from '../../core/position.ts';
import { castCount, type Tally } from '../../core/tally.ts';
import { countPositions, type GroupVote, groupVotes, presentPositions } from '../../core/vote/memberVotes.ts';
import { RESOLUTION_WORDS, type ResolutionWords } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { groupName } from './groupName.ts';
import { contextColumns } from './recordColumns.tsx';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** How each regional group voted, in figures, and how much it was at one. */
export function GroupTable({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutionView, columns: names } = messages;
  const groups = groupVotes(votes);
  const least = leastCohesive(groups);
  const countColumn = (position: Position): TableColumn<GroupVote> => ({
    id: position,
    header: messages.positions[position],
    isNumeric: true,
    value: (row) => row.counts[position],
  });
  const columns: readonly TableColumn<GroupVote>[] = [
    {
      id: 'group',
      header: names.group,
      isRowHeader: true,
      value: ({ group }) => groupName(group, messages),
    },
    {
      id: 'bar',
      header: names.tallyShort,
      value: (row) => messages.barText(tallyIn(row)),
      sortValue: (row) => row.counts.Y,
      render: (row) => <TallyBar size="small" counts={row.counts} />,
    },
    ...presentPositions(countPositions(votes)).map(countColumn),
    ...indexColumns('rice_index', words.rice, words, riceIndex, ({ yes, no }) => yes + no),
    ...indexColumns('agreement_index', words.agreementIndex, words, agreementIndex, castCount),
    ...contextColumns<GroupVote>(resolution, messages),
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="groups"
      fileName={`${resolution.id}-groups`}
      title={resolutionView.groupsTitle}
      subtitle={resolutionView.groupsSubtitle}
      context={voteContext(resolution, messages, words)}
      n={words.nMembers(votes.length)}
      finding={
        least === undefined
          ? words.noCohesion
          : words.cohesionFinding(groupName(least.row.group, messages), words.index(least.value))
      }
      limits={words.cohesionLimits}
      columns={columns}
      rows={groups}
      rowKey={({ group }) => group ?? ''}
    />
  );
}

/** An index with its n beside it on screen, and in a column of its own in exports. */
function indexColumns(
  id: string,
  header: string,
  words: ResolutionWords,
  measure: (tally: Tally) => number | undefined,
  voters: (tally: Tally) => number,
): readonly TableColumn<GroupVote>[] {
  const value = (row: GroupVote) => (voters(tallyIn(row)) < 2 ? undefined : measure(tallyIn(row)));
  return [
    {
      id,
      header,
      isNumeric: true,
      value,
      render: (row) => <IndexValue value={value(row)} n={voters(tallyIn(row))} words={words} />,
    },
    { id: `${id}_n`, header: `${id}_n`, isExportOnly: true, value: (row) => voters(tallyIn(row)) },
  ];
}

interface IndexValueProps {
  readonly value: number | undefined;
  readonly n: number;
  readonly words: ResolutionWords;
}

function IndexValue({ value, n, words }: IndexValueProps) {
  const { nTimes } = useMessages();
  if (value === undefined) return <span className="muted">{words.oneVoter}</span>;
  return (
    <>
      {words.index(value)} <span className="muted">{nTimes(n)}</span>
    </>
  );
}

function leastCohesive(groups: readonly GroupVote[]) {
  return groups
    .filter((row) => castCount(tallyIn(row)) > 1)
    .map((row) => ({ row, value: agreementIndex(tallyIn(row)) ?? 1 }))
    .sort((a, b) => a.value - b.value)
    .at(0);
}

function tallyIn({ counts }: GroupVote): Tally {
  return { yes: counts.Y, no: counts.N, abstain: counts.A };
}
