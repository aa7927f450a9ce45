import type { StateCode } from '../../state/stateCode.ts';
import type { RowProblems } from '../rowProblems.ts';
import { DECISIVE_COLUMNS, type TextColumn } from './libraryColumns.ts';
import type { TextRows } from './libraryRows.ts';
import type { ColumnIndexes } from './openText.ts';

/** Holds a further row of a text against the first: what it says otherwise is a problem, once per column. */
export function compareText(
  rows: TextRows,
  {
    row,
    line,
    columns,
  }: { readonly row: number; readonly line: readonly string[]; readonly columns: ColumnIndexes },
  problems: RowProblems,
): void {
  const { text } = rows;
  for (const [column, index] of columns) {
    const cell = index === undefined ? undefined : line[index];
    const first = text.cells[column];
    if (cell === undefined || cell === first || column === 'vote_note' || isSame(cell, first)) continue;
    if (DECISIVE_COLUMNS.includes(column)) rows.isContradicted = true;
    problems.note(`${column} ${text.number}`, row, () => ({
      kind: 'documents_differ',
      record: text.number,
      message: (count) =>
        `${column} reads ${quote(cell)}, in row ${text.row} of the same record ${quote(first)}. ${done(column, count)}`,
    }));
  }
}

/** Keeps the note of a row; one that differs from the first row's is on the state alone. */
export function keepNote(rows: TextRows, note: string | undefined, state: StateCode): void {
  if (note !== undefined && note !== rows.text.cells.vote_note) rows.notes.add(`${state}: ${note}`);
}

function isSame(cell: string, first: string | undefined): boolean {
  const text = cell.trim();
  return text === first || (first === undefined && (text === '' || text === 'NA'));
}

function quote(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
  return text.length > 60 ? `“${text.slice(0, 60)}…”` : `“${text}”`;
}

function done(column: TextColumn, count: string): string {
  const dispute = DECISIVE_COLUMNS.includes(column) ? '; the record is disputed' : '';
  return `${count} like this: the first was kept${dispute}.`;
}
