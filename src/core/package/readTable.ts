import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { say } from '../sentences/say.ts';
import { checkCell } from './checkCell.ts';
import type { ColumnFormat } from './column.ts';
import type { Fault } from './fault.ts';
import { rowNumber, type Table } from './table.ts';

/** The cells of a row by the name of their column; empty where the row has no such cell. */
export type Cells = (column: string) => string;

/** What became of a row: a record, or the reason why there is none. */
export type Decoded<T> = { readonly record: T } | { readonly fault: string };

/** The records of a table, the row of each, and what is wrong. */
export interface TableReading<T> {
  readonly records: readonly T[];
  /** In the order of the records. */
  readonly rows: readonly number[];
  readonly faults: readonly Fault[];
}

/**
 * The records of a table, and each fault of header, row or cell. A row with a fault gives no record; without one
 * of its columns, but those of later versions, the table gives none at all. Columns in another order, or unknown
 * ones, are faults but read.
 */
export function readTable<T>(
  file: string,
  table: Table,
  columns: readonly ColumnFormat[],
  decode: (cells: Cells) => Decoded<T>,
): TableReading<T> {
  const header = checkHeader(table.header, columns);
  const faults: Fault[] = header.faults.map((message) => ({ file, row: 1, message }));
  const records: T[] = [];
  const rows: number[] = [];
  if (!header.isComplete) return { records, rows, faults };
  const indexes = new Map(table.header.map((name, index) => [name, index]));
  const width = table.header.length;
  let cells: readonly string[] = [];
  let row = rowNumber(0) - 1;
  // One function for all rows: a table of votes has a million.
  const cellOf: Cells = (name) => cells[indexes.get(name) ?? -1] ?? '';
  const checks = columns.map((column) => makeCheck(column, indexes.get(column.name) ?? -1));
  for (cells of table.rows) {
    row += 1;
    const wrongs = cells.length === width ? checkCells(cells, checks) : [sayWidth(cells.length, width)];
    const decoded = wrongs.length === 0 ? decode(cellOf) : undefined;
    if (decoded !== undefined && 'record' in decoded) {
      records.push(decoded.record);
      rows.push(row);
    }
    if (decoded !== undefined && 'fault' in decoded) faults.push({ file, row, message: decoded.fault });
    for (const message of wrongs) faults.push({ file, row, message });
  }
  return { records, rows, faults };
}

function checkHeader(
  header: readonly string[],
  columns: readonly ColumnFormat[],
): { readonly faults: readonly string[]; readonly isComplete: boolean } {
  const names = columns.map(({ name }) => name);
  const isMissing = ({ name }: ColumnFormat) => !header.includes(name);
  const missing = columns.filter((each) => isMissing(each) && each.isLater !== true).map(({ name }) => name);
  const unknown = header.filter((name) => !names.includes(name));
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  const inOrder = header.filter((name) => names.includes(name));
  const present = names.filter((name) => header.includes(name));
  const isOrdered = inOrder.every((name, index) => name === present[index]);
  const faults = [
    ...missing.map((name) => say(FAULT_PHRASES.columnMissing, { column: name })),
    ...unknown.map((name) => say(FAULT_PHRASES.columnUnknown, { column: name })),
    ...repeated.map((name) => say(FAULT_PHRASES.columnTwice, { column: name })),
  ];
  if (faults.length === 0 && !isOrdered) faults.push(say(FAULT_PHRASES.columnOrder, { columns: names }));
  return { faults, isComplete: missing.length === 0 };
}

/** A column to check: where it stands in a row, and the cells of it that were found to be right. */
interface ColumnCheck {
  readonly column: ColumnFormat;
  readonly place: number;
  readonly right: Set<string>;
}

/** Where nearly all cells differ there is nothing to gain from remembering them. */
const MOST_REMEMBERED = 1_000;
const NO_WRONGS: readonly string[] = [];

function makeCheck(column: ColumnFormat, place: number): ColumnCheck {
  return { column, place, right: new Set() };
}

/** What is wrong with the cells of a row. A table of votes holds the same few cells again and again. */
function checkCells(cells: readonly string[], checks: readonly ColumnCheck[]): readonly string[] {
  let wrongs = NO_WRONGS;
  for (const { column, place, right } of checks) {
    const cell = cells[place] ?? '';
    if (right.has(cell)) continue;
    const wrong = checkCell(column, cell);
    if (wrong !== undefined) wrongs = [...wrongs, wrong];
    else if (right.size < MOST_REMEMBERED) right.add(cell);
  }
  return wrongs;
}

function sayWidth(found: number, width: number): string {
  return say(FAULT_PHRASES.width, { cells: found, width });
}
