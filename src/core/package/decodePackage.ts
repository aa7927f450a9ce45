import type { DataSet } from '../dataSet.ts';
import { decodeDescriptor } from './decodeDescriptor.ts';
import { decodeProblem } from './decodeProblem.ts';
import { decodeResolution } from './decodeResolution.ts';
import { decodeStateRow, joinStateRows } from './decodeState.ts';
import { decodeVote } from './decodeVote.ts';
import type { Fault } from './fault.ts';
import { type Cells, type Decoded, readTable } from './readTable.ts';
import { type Table, type TableName, tableFile } from './table.ts';
import { TABLE_COLUMNS } from './tableColumns.ts';

/** A package as read from its files: the descriptor as JSON, the tables as texts. */
export interface PackageContent {
  readonly descriptor: unknown;
  readonly tables: Readonly<Record<TableName, Table>>;
}

/** A package decoded, with what could not be. */
export interface DecodedPackage {
  readonly dataSet: DataSet;
  /** The row of each record, in the order of the data set's tables. */
  readonly rows: Readonly<Record<'resolutions' | 'votes' | 'problems', readonly number[]>>;
  readonly faults: readonly Fault[];
}

/**
 * The data set of a package, and each fault of descriptor, header, row or cell. Rows with a fault are left out.
 * Whether the records fit each other is another question: checkPackage.
 */
export function decodePackage({ descriptor, tables }: PackageContent): DecodedPackage {
  const { head, faults } = decodeDescriptor(descriptor);
  const resolutions = read('resolutions', tables, decodeResolution);
  const votes = read('votes', tables, decodeVote);
  const stateRows = read('states', tables, decodeStateRow);
  const problems = read('problems', tables, decodeProblem);
  const states = joinStateRows(stateRows);
  return {
    dataSet: {
      ...head,
      resolutions: resolutions.records,
      votes: votes.records,
      states: states.states,
      problems: problems.records,
    },
    rows: { resolutions: resolutions.rows, votes: votes.rows, problems: problems.rows },
    faults: [
      ...faults,
      ...resolutions.faults,
      ...votes.faults,
      ...stateRows.faults,
      ...states.faults,
      ...problems.faults,
    ],
  };
}

function read<T>(name: TableName, tables: PackageContent['tables'], decode: (cells: Cells) => Decoded<T>) {
  return readTable(tableFile(name), tables[name], TABLE_COLUMNS[name], decode);
}
