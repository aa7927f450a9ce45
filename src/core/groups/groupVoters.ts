import { type ResolutionSelection, selectedColumns } from '../agreement/selection.ts';
import { belongsAt, type VoterGroup } from '../agreement/voterGroup.ts';
import { castAt, type VoteTable } from '../agreement/voteTable.ts';

/** The rows of the states that cast a vote of a selection as members of a group, ascending. */
export function groupVoters(
  table: VoteTable,
  { members }: VoterGroup,
  selection: ResolutionSelection,
): readonly number[] {
  const columns = selectedColumns(selection);
  return members
    .filter((member) =>
      columns.some((column) => belongsAt(member, column) && castAt(table, column, member.row) !== undefined),
    )
    .map(({ row }) => row);
}
