import { datedColumns } from '../agreement/datedColumns.ts';
import { makeGroup, type VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { PoliticalGroup } from './politicalGroup.ts';

/**
 * The voters of a ready-made group, each at the votes held while it was a member.
 *
 * At a vote without a date nobody belongs: who did is not known.
 */
export function politicalVoters(table: VoteTable, group: PoliticalGroup): VoterGroup {
  const columnsByState = new Map<string, Uint32Array>();
  for (const term of group.terms) {
    const columns = datedColumns(table, term);
    const others = columnsByState.get(term.state);
    columnsByState.set(term.state, others?.map((word, index) => word | (columns[index] ?? 0)) ?? columns);
  }
  return makeGroup(table, (state) => columnsByState.get(state));
}
