/** The tables of a package, in the order in which it lists them. */
export const TABLE_NAMES = ['resolutions', 'votes', 'states', 'problems'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A table of texts. Rows are as long as the header, unless the source is broken. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: TableRows;
}

/** Rows that can be walked any number of times; they may be made while they are walked. */
export interface TableRows extends Iterable<readonly string[]> {
  readonly length: number;
}

/** The file of a table inside a package. */
export function tableFile(name: TableName): string {
  return `${name}.csv`;
}

/** The file of a table of a package that is large: the same rows and columns in Parquet. */
export function parquetFile(name: TableName): string {
  return `${name}.parquet`;
}

/** The row of a record as a spreadsheet numbers it: the header is row 1, the record of index 0 is row 2. */
export function rowNumber(index: number): number {
  return index + 2;
}
