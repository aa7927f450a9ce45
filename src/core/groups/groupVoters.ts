import { countCommon } from '../agreement/bits.ts';
import type { ResolutionSelection } from '../agreement/selection.ts';
import type { VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';

/** The rows of the states that cast a vote of a selection as members of a group, ascending. */
export function groupVoters(
  table: VoteTable,
  { members }: VoterGroup,
  selection: ResolutionSelection,
): readonly number[] {
  return members
    .filter(
      ({ row, columns }) => countCommon(table.cast, row * table.wordsPerRow, columns, selection.words) > 0,
    )
    .map(({ row }) => row);
}
