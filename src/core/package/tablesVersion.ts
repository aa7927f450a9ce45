import { createFnv1a64 } from './fnv1a64.ts';
import { TABLE_NAMES, type Table, type TableName } from './table.ts';

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const TABLE_END = '\u001d';
const VERSION_DIGITS = 12;

/** The version of a data set: a hash of the cells of its tables, 12 hexadecimal digits, the same everywhere. */
export function tablesVersion(tables: Readonly<Record<TableName, Table>>): string {
  const hash = createFnv1a64();
  // Cell by cell: no text of a row, or of a table, is ever made.
  const addRow = (row: readonly string[]) => {
    for (let index = 0; index < row.length; index += 1) {
      if (index > 0) hash.add(CELL_END);
      hash.add(row[index] ?? '');
    }
    hash.add(ROW_END);
  };
  for (const name of TABLE_NAMES) {
    const { header, rows } = tables[name];
    addRow(header);
    for (const row of rows) addRow(row);
    hash.add(TABLE_END);
  }
  return hash.digest().slice(-VERSION_DIGITS);
}
