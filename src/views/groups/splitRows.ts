import type { ResolutionSelection } from '../../core/agreement/selection.ts';
import type { VoterGroup } from '../../core/agreement/voterGroup.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { bySplit, type GroupVote, groupVotes, unitedApart } from '../../core/groups/groupVotes.ts';
import type { ShownGroup } from './shownGroup.ts';

/** A vote as one group cast it. */
export interface GroupVoteRow extends GroupVote {
  readonly group: ShownGroup;
}

/** A group's most united vote against most others, and how many such votes there were. */
export interface ApartRow extends GroupVoteRow {
  readonly apart: number;
  /** Votes in which at least two of the group voted. */
  readonly votes: number;
}

/** What each group did in each vote; groups of which never two voted have an empty list. */
export interface VotesOfGroup {
  readonly group: ShownGroup;
  readonly votes: readonly GroupVote[];
}

/** The votes of each group, in the order of the groups. */
export function votesOfGroups(
  table: VoteTable,
  { groups, everyone }: { readonly groups: readonly ShownGroup[]; readonly everyone: VoterGroup },
  selection: ResolutionSelection,
): readonly VotesOfGroup[] {
  return groups.map((group) => ({
    group,
    votes: groupVotes(table, { group: group.voters, everyone }, selection),
  }));
}

/** The vote that split each group most, or all votes of the only one, most split first; groups without are left out. */
export function splitRows(groups: readonly VotesOfGroup[]): readonly GroupVoteRow[] {
  return groups.flatMap(({ group, votes }) =>
    bySplit(votes)
      .slice(0, groups.length === 1 ? undefined : 1)
      .map((vote) => ({ ...vote, group })),
  );
}

/** The vote in which each group was most united against most others; groups that never were are left out. */
export function apartRows(groups: readonly VotesOfGroup[]): readonly ApartRow[] {
  return groups.flatMap(({ group, votes }) => {
    const apart = unitedApart(votes);
    return apart.slice(0, 1).map((vote) => ({ ...vote, group, apart: apart.length, votes: votes.length }));
  });
}
