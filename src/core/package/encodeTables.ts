import type { DataSet } from '../dataSet.ts';
import { type Column, encodeRow } from './column.ts';
import { PROBLEM_COLUMNS } from './problemColumns.ts';
import { RESOLUTION_COLUMNS } from './resolutionColumns.ts';
import { STATE_COLUMNS, stateRows } from './stateColumns.ts';
import type { Table, TableName } from './table.ts';
import { VOTE_COLUMNS } from './voteColumns.ts';

/** The records of a data set, whatever its name and version. */
export type DataSetRecords = Pick<DataSet, TableName>;

/** The four tables of a data set as texts, in the order of its records; rows are made while they are walked. */
export function encodeTables(records: DataSetRecords): Readonly<Record<TableName, Table>> {
  return {
    resolutions: encodeTable(RESOLUTION_COLUMNS, records.resolutions),
    votes: encodeTable(VOTE_COLUMNS, records.votes),
    states: encodeTable(STATE_COLUMNS, records.states.flatMap(stateRows)),
    problems: encodeTable(PROBLEM_COLUMNS, records.problems),
  };
}

function encodeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    header: columns.map(({ name }) => name),
    rows: {
      length: rows.length,
      *[Symbol.iterator]() {
        for (const row of rows) yield encodeRow(columns, row);
      },
    },
  };
}
