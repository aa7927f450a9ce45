import type { DataSet } from '../dataSet.ts';
import { describePackage, type ParquetBytes, type TableInFile } from './describePackage.ts';
import { encodeTables } from './encodeTables.ts';
import { TABLE_NAMES, type Table, tableFile } from './table.ts';

/** A file of a package. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

/** The name of the file that describes a package. */
export const DESCRIPTOR_FILE = 'datapackage.json';

/**
 * The files of a data set: four tables and the descriptor, which comes last. The same data set gives the same
 * bytes. `formatTable` writes a table as CSV; cells are raw values. Tables that stand beside them in Parquet are
 * named in the descriptor.
 */
export function buildPackage(
  dataSet: DataSet,
  formatTable: (table: Table) => string,
  parquetBytes: ParquetBytes = {},
): readonly PackageFile[] {
  const tables = encodeTables(dataSet);
  const texts = {
    resolutions: formatTable(tables.resolutions),
    votes: formatTable(tables.votes),
    states: formatTable(tables.states),
    problems: formatTable(tables.problems),
  };
  const inFile = ({ rows }: Table, text: string): TableInFile => ({
    rows: rows.length,
    bytes: countBytes(text),
  });
  const files = {
    resolutions: inFile(tables.resolutions, texts.resolutions),
    votes: inFile(tables.votes, texts.votes),
    states: inFile(tables.states, texts.states),
    problems: inFile(tables.problems, texts.problems),
  };
  const descriptor = describePackage(dataSet, files, parquetBytes);
  return [
    ...TABLE_NAMES.map((name) => ({ name: tableFile(name), text: texts[name] })),
    { name: DESCRIPTOR_FILE, text: `${JSON.stringify(descriptor, undefined, 2)}\n` },
  ];
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
