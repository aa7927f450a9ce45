import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import { symbolPlace } from '../../parse/symbolPlace.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { type ColumnIndexes, detachText, keepCells } from '../compareRow.ts';
import { readDay } from '../readDay.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { TextColumn } from './libraryColumns.ts';
import type { TextRows } from './libraryRows.ts';

/** A row that is the first of its text. */
export interface FirstRow {
  readonly number: string;
  readonly row: number;
  readonly line: readonly string[];
  readonly columns: ColumnIndexes<TextColumn>;
  /** The body whose file it is. */
  readonly fileBody: Body;
}

/** A text from its first row; a date that is no day is reported. */
export function openText(first: FirstRow, problems: RowProblems): TextRows {
  const { number, row, line, columns } = first;
  const cells = keepCells(line, columns);
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
  };
}

/** Symbols of the Assembly begin with `A/`, those of the Council with `S/`; of resolutions they tell more. */
function bodyOf(symbol: string | undefined): Body | undefined {
  const told = symbolPlace(symbol ?? '');
  if (told !== undefined) return told.body;
  if (symbol?.startsWith('A/')) return 'GA';
  return symbol?.startsWith('S/') ? 'SC' : undefined;
}

function dateOf(cell: string | undefined, first: FirstRow, problems: RowProblems): IsoDate | undefined {
  const day = cell === undefined ? { doubt: SOURCE_SENTENCES.noDate } : readDay(cell);
  if ('date' in day) return day.date;
  const { number, row } = first;
  const message = () => `${day.doubt} ${SOURCE_SENTENCES.recordWithoutDate}`;
  problems.note(`date ${number}`, row, () => ({ kind: 'bad_date', record: number, message }));
  return undefined;
}
