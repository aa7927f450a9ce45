import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';
import type { RowProblems } from './rowProblems.ts';

/** Where columns stand in rows; undefined for one that the table does not have. */
export type ColumnIndexes<Column extends string> = readonly (readonly [Column, number | undefined])[];

/** The first row of a record of several rows, in the columns that say the same in each. */
export interface FirstRow<Column extends string> {
  /** The record, by the key that the source has for it. */
  readonly record: string;
  readonly row: number;
  /** Trimmed; undefined where blank or `NA`. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** A further row of a record, and what it is held against. */
export interface FurtherRow<Column extends string> {
  readonly first: FirstRow<Column>;
  readonly row: number;
  readonly line: readonly string[];
  readonly columns: ColumnIndexes<Column>;
  /** Columns in which rows may not differ without a doubt about the vote. */
  readonly decisive: readonly Column[];
}

/**
 * Holds a further row of a record against the first. What it says otherwise is a problem, one per column.
 * Whether one of the decisive columns differs.
 */
export function compareRow<Column extends string>(
  { first, row, line, columns, decisive }: FurtherRow<Column>,
  problems: RowProblems,
): boolean {
  let isDecisive = false;
  for (const [column, index] of columns) {
    const cell = index === undefined ? undefined : line[index];
    const known = first.cells[column];
    if (cell === undefined || cell === known || isSame(cell, known)) continue;
    const disputes = decisive.includes(column);
    const done = disputes ? SOURCE_SENTENCES.likeFirstKeptDisputed : SOURCE_SENTENCES.likeFirstKept;
    isDecisive ||= disputes;
    problems.note(`${column} ${first.record}`, row, () => ({
      kind: 'documents_differ',
      record: first.record,
      message: (rows) => {
        const cells = { column, cell: shorten(cell), row: first.row, first: shorten(known) };
        return `${say(SOURCE_SENTENCES.cellsDiffer, cells)} ${say(done, { rows })}`;
      },
    }));
  }
  return isDecisive;
}

/** The cells of a first row, each in a text of its own: a cut from the file's text would keep all of that in memory. */
export function keepCells<Column extends string>(
  line: readonly string[],
  columns: ColumnIndexes<Column>,
): Partial<Record<Column, string>> {
  const cells: Partial<Record<Column, string>> = {};
  for (const [column, index] of columns) {
    const cell = index === undefined ? '' : (line[index]?.trim() ?? '');
    if (cell !== '' && cell !== 'NA') cells[column] = detachText(cell);
  }
  return cells;
}

/** The same text, no longer a cut from another. */
export function detachText(text: string): string {
  return ` ${text}`.slice(1);
}

function isSame(cell: string, known: string | undefined): boolean {
  const text = cell.trim();
  return text === known || (known === undefined && (text === '' || text === 'NA'));
}

function shorten(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
