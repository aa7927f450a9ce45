import type { GroupTerm, RegionalGroup } from '../state/regionalGroup.ts';
import type { State } from '../state/state.ts';
import { datedColumns } from './datedColumns.ts';
import { makeGroup, type VoterGroup } from './voterGroup.ts';
import type { VoteTable } from './voteTable.ts';

/**
 * The voters of a regional group, each at the votes held while it belonged to the group.
 *
 * At a vote without a date nobody belongs: who did is not known.
 */
export function regionalVoters(table: VoteTable, states: readonly State[], group: RegionalGroup): VoterGroup {
  const stateByCode = new Map(states.map((state) => [state.code, state]));
  return makeGroup(table, (code) => columnsIn(table, stateByCode.get(code)?.groups ?? [], group));
}

/** Where terms overlap, the first of them holds, as everywhere. */
function columnsIn(
  table: VoteTable,
  terms: readonly GroupTerm[],
  group: RegionalGroup,
): Uint32Array | undefined {
  if (!terms.some((term) => term.group === group)) return undefined;
  const [only, ...others] = terms;
  if (only !== undefined && others.length === 0) return datedColumns(table, only);
  const columns = new Uint32Array(table.wordsPerRow);
  const taken = new Uint32Array(table.wordsPerRow);
  for (const term of terms) {
    datedColumns(table, term).forEach((word, index) => {
      if (term.group === group) columns[index] = (columns[index] ?? 0) | (word & ~(taken[index] ?? 0));
      taken[index] = (taken[index] ?? 0) | word;
    });
  }
  return columns;
}
