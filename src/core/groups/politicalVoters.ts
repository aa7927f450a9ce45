import { makeGroup, type VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import { covers, type MembershipTerm, type PoliticalGroup } from './politicalGroup.ts';

/**
 * The voters of a ready-made group, each at the votes held while it was a member.
 *
 * At a vote without a date nobody belongs: who did is not known.
 */
export function politicalVoters(table: VoteTable, group: PoliticalGroup): VoterGroup {
  const termsByState = new Map<string, readonly MembershipTerm[]>();
  for (const term of group.terms) {
    termsByState.set(term.state, [...(termsByState.get(term.state) ?? []), term]);
  }
  return makeGroup(table, (state, { date }) => {
    if (date === undefined) return false;
    return termsByState.get(state)?.some((term) => covers(term, date)) ?? false;
  });
}
