import type { TableRows } from '../core/package/table.ts';
import { createTextColumn, type TextColumn } from './textColumn.ts';

/**
 * Rows as they come, kept column by column, so that a million take a few megabytes; walked, they are the same
 * rows again. `width` is how many cells most of them have.
 */
export function packRows(width: number, rows: Iterable<readonly string[]>): TableRows {
  const columns = Array.from({ length: width }, createTextColumn);
  const unlike = new Map<number, readonly string[]>();
  let length = 0;
  for (const row of rows) {
    if (row.length !== width) unlike.set(length, row);
    for (const [index, column] of columns.entries()) column.add(row[index] ?? '');
    length += 1;
  }
  return unpackRows(columns, length, unlike);
}

/** The rows of columns of one length; `unlike` are those that have more cells or fewer, by their place. */
export function unpackRows(
  columns: readonly TextColumn[],
  length: number,
  unlike: ReadonlyMap<number, readonly string[]> = new Map(),
): TableRows {
  return {
    length,
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row += 1) yield unlike.get(row) ?? columns.map(({ at }) => at(row));
    },
  };
}
