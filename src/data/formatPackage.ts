import type { DataSet } from '../core/dataSet.ts';
import { buildPackage, type PackageFile } from '../core/package/buildPackage.ts';
import { encodeTables } from '../core/package/encodeTables.ts';
import { parquetFile, TABLE_NAMES } from '../core/package/table.ts';
import { TABLE_COLUMNS } from '../core/package/tableColumns.ts';
import { formatCsv } from './csv.ts';
import { formatParquet } from './formatParquet.ts';

/** A file of a package that is no text. */
export interface BinaryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** With more votes than this a package has its tables in Parquet too. */
const MOST_VOTES_IN_CSV_ALONE = 200_000;

/**
 * The files of a data set as they are written to disk, the descriptor last: its tables as CSV, and beside them as
 * Parquet where there are more than 200,000 votes. The same data set gives the same bytes.
 */
export function formatPackage(
  dataSet: DataSet,
  mostVotes = MOST_VOTES_IN_CSV_ALONE,
): readonly (PackageFile | BinaryFile)[] {
  const tables = encodeTables(dataSet);
  const names = dataSet.votes.length > mostVotes ? TABLE_NAMES : [];
  const parquet = names.map((name) => ({
    table: name,
    bytes: formatParquet(tables[name], TABLE_COLUMNS[name]),
  }));
  const parquetBytes = Object.fromEntries(parquet.map(({ table, bytes }) => [table, bytes.length]));
  return [
    ...parquet.map(({ table, bytes }) => ({ name: parquetFile(table), bytes })),
    ...buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows), parquetBytes),
  ];
}
