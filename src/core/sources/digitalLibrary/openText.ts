import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import { readDay } from '../readDay.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { TextColumn } from './libraryColumns.ts';
import type { TextRows } from './libraryRows.ts';

/** Where columns stand; undefined for one that the file does not have. */
export type ColumnIndexes = readonly (readonly [TextColumn, number | undefined])[];

/** A row that is the first of its text. */
export interface FirstRow {
  readonly number: string;
  readonly row: number;
  readonly line: readonly string[];
  readonly columns: ColumnIndexes;
  /** The body whose file it is. */
  readonly fileBody: Body;
}

/** A text from its first row; a date that is no day is reported. */
export function openText(first: FirstRow, problems: RowProblems): TextRows {
  const { number, row } = first;
  const cells = readCells(first);
  return {
    text: {
      number: detachText(number),
      row,
      body: bodyOf(cells.resolution ?? cells.draft ?? cells.meeting) ?? first.fileBody,
      date: dateOf(cells.date, first, problems),
      cells,
    },
    notes: new Set(cells.vote_note === undefined ? [] : [cells.vote_note]),
    unresolved: [],
    blank: [],
    isContradicted: false,
    hasRepeats: false,
    idleCount: 0,
  };
}

function readCells({ line, columns }: FirstRow): Partial<Record<TextColumn, string>> {
  const cells: Partial<Record<TextColumn, string>> = {};
  for (const [column, index] of columns) {
    const cell = index === undefined ? '' : (line[index]?.trim() ?? '');
    if (cell !== '' && cell !== 'NA') cells[column] = detachText(cell);
  }
  return cells;
}

/** A text of its own: a cut from the file's text would keep all of that in memory, 240 MB of it. */
function detachText(cell: string): string {
  return ` ${cell}`.slice(1);
}

/** Symbols of the Assembly begin with `A/`, those of the Council with `S/`. */
function bodyOf(symbol: string | undefined): Body | undefined {
  if (symbol?.startsWith('A/')) return 'GA';
  return symbol?.startsWith('S/') ? 'SC' : undefined;
}

function dateOf(cell: string | undefined, first: FirstRow, problems: RowProblems): IsoDate | undefined {
  const day = cell === undefined ? { doubt: 'There is no date' } : readDay(cell);
  if ('date' in day) return day.date;
  const { number, row } = first;
  const message = () => `${day.doubt}. The record has no date.`;
  problems.note(`date ${number}`, row, () => ({ kind: 'bad_date', record: number, message }));
  return undefined;
}
