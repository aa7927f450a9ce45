import { groupOn, type RegionalGroup } from '../state/regionalGroup.ts';
import type { State } from '../state/state.ts';
import { makeGroup, type VoterGroup } from './voterGroup.ts';
import type { VoteTable } from './voteTable.ts';

/**
 * The voters of a regional group, each at the votes held while it belonged to the group.
 *
 * At a vote without a date nobody belongs: who did is not known.
 */
export function regionalVoters(table: VoteTable, states: readonly State[], group: RegionalGroup): VoterGroup {
  const stateByCode = new Map(states.map((state) => [state.code, state]));
  return makeGroup(table, (code, { date }) => {
    const terms = stateByCode.get(code)?.groups ?? [];
    return date !== undefined && groupOn(terms, date) === group;
  });
}
