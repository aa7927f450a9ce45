import { type PairTables, pairTableAt } from '../agreement/agreementKernel.ts';
import { sharedCountOf } from '../agreement/pairTable.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { StateCode } from '../state/stateCode.ts';

/** The states that cast a vote among those counted in the tables, in the order of the table. */
export function votersIn(table: VoteTable, tables: PairTables): readonly StateCode[] {
  return table.states.filter((_, row) => sharedCountOf(pairTableAt(tables, row, row)) > 0);
}
