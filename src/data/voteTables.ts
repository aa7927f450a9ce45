import { buildVoteTable, type VoteTable } from '../core/agreement/voteTable.ts';
import type { DataSet } from '../core/dataSet.ts';

const tables = new WeakMap<DataSet, VoteTable>();

/** The packed votes of a data set; made when first asked for and kept as long as the data set is. */
export function voteTableOf(dataSet: DataSet): VoteTable {
  const known = tables.get(dataSet);
  if (known !== undefined) return known;
  const table = buildVoteTable(dataSet);
  tables.set(dataSet, table);
  return table;
}
