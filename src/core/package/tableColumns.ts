import type { ColumnFormat } from './column.ts';
import { PROBLEM_COLUMNS } from './problemColumns.ts';
import { RESOLUTION_COLUMNS } from './resolutionColumns.ts';
import { STATE_COLUMNS } from './stateColumns.ts';
import type { TableName } from './table.ts';
import { VOTE_COLUMNS } from './voteColumns.ts';

/** The columns of every table, for checks, descriptors and the data dictionary. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly ColumnFormat[]>> = {
  resolutions: RESOLUTION_COLUMNS,
  votes: VOTE_COLUMNS,
  states: STATE_COLUMNS,
  problems: PROBLEM_COLUMNS,
};
