import { checkCell } from './checkCell.ts';
import type { ColumnFormat } from './column.ts';
import type { Fault } from './fault.ts';
import { rowNumber, type Table } from './table.ts';

/** The cells of a row by the name of their column; empty where the row has no such cell. */
export type Cells = (column: string) => string;

/** What became of a row: a record, or the reason why there is none. */
export type Decoded<T> = { readonly record: T } | { readonly fault: string };

/** A record and the row that it stands in. */
export interface Placed<T> {
  readonly record: T;
  readonly row: number;
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
): { readonly records: readonly Placed<T>[]; readonly faults: readonly Fault[] } {
  const header = checkHeader(table.header, columns);
  const faults: Fault[] = header.faults.map((message) => ({ file, row: 1, message }));
  if (!header.isComplete) return { records: [], faults };
  const indexes = new Map(table.header.map((name, index) => [name, index]));
  const records: Placed<T>[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const row = rowNumber(index);
    const cellOf: Cells = (name) => cells[indexes.get(name) ?? -1] ?? '';
    const messages = checkRow(cells, cellOf, table.header.length, columns);
    const decoded = messages.length === 0 ? decode(cellOf) : undefined;
    if (decoded !== undefined && 'record' in decoded) records.push({ record: decoded.record, row });
    if (decoded !== undefined && 'fault' in decoded) messages.push(decoded.fault);
    for (const message of messages) faults.push({ file, row, message });
  }
  return { records, faults };
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
    ...missing.map((name) => `column ${name} is missing; the table was not read`),
    ...unknown.map((name) => `column “${name}” is not known`),
    ...repeated.map((name) => `column “${name}” stands twice`),
  ];
  if (faults.length === 0 && !isOrdered) faults.push(`columns are not in the order ${names.join(', ')}`);
  return { faults, isComplete: missing.length === 0 };
}

function checkRow(
  cells: readonly string[],
  cellOf: Cells,
  width: number,
  columns: readonly ColumnFormat[],
): string[] {
  if (cells.length !== width) return [`it has ${cells.length} of ${width} cells`];
  return columns.flatMap((column) => checkCell(column, cellOf(column.name)) ?? []);
}
