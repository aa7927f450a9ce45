import { createFnv1a64 } from './fnv1a64.ts';
import { TABLE_NAMES, type Table, type TableName } from './table.ts';

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const TABLE_END = '\u001d';
const VERSION_DIGITS = 12;

/** The version of a data set: a hash of the cells of its tables, 12 hexadecimal digits, the same everywhere. */
export function tablesVersion(tables: Readonly<Record<TableName, Table>>): string {
  const hash = createFnv1a64();
  for (const name of TABLE_NAMES) {
    const { header, rows } = tables[name];
    hash.add(header, CELL_END, ROW_END);
    for (const row of rows) hash.add(row, CELL_END, ROW_END);
    hash.add([''], '', TABLE_END);
  }
  return hash.digest().slice(-VERSION_DIGITS);
}
