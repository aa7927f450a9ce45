import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { DayReading } from '../readDay.ts';
import type { SourceTable } from '../sourceTable.ts';
import { createDefectKeys } from './defectKeys.ts';
import { readPlainDay } from './plainDay.ts';
import { type PlainMapping, TEXT_COLUMNS, type TextColumn } from './plainMapping.ts';
import type { PlainStore } from './plainStore.ts';
import { bodyNamed, sessionNamed } from './textPlace.ts';
import type { OpenText, TextMarks } from './textRegister.ts';

/**
 * Finds the text that a row is about, and keeps what the row says of it; undefined, with a problem that the row is
 * left out, where it names none, may be about several, is cut, or has more cells than the header.
 *
 * Rows that say different things of a text are a problem; the first is kept.
 */
export function createTextFinder(
  { source, header }: Pick<SourceTable, 'source' | 'header'>,
  mapping: PlainMapping,
  { register, rowProblems }: Pick<PlainStore, 'register' | 'rowProblems'>,
): (number: number, row: readonly string[]) => OpenText | undefined {
  const problems = rowProblems(source);
  const columns = TEXT_COLUMNS.flatMap((name) => {
    const index = mapping.columns[name];
    return index === undefined ? [] : [{ name, index }];
  });
  const readDay = createDayReader(mapping);
  const dayKey = createDefectKeys('day');
  const marksOf = createMarksReader(mapping, readDay);
  const width = leastWidth(mapping);
  const leaveOut = (number: number, found: string) => {
    problems.note(found, number, () => ({
      kind: 'truncated',
      message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
    }));
    return undefined;
  };
  return (number, row) => {
    if (row.length > header.length && row.slice(header.length).some((cell) => cell.trim() !== ''))
      return leaveOut(number, PLAIN_SENTENCES.tooManyCells);
    if (row.length < width) return leaveOut(number, PLAIN_SENTENCES.endsBeforePosition);
    const resolution = cellAt(row, mapping.columns.resolution);
    if (resolution === '') return leaveOut(number, PLAIN_SENTENCES.noResolution);
    const text = register.find({ resolution, marks: marksOf(row), source, row: number });
    if (text === undefined) return leaveOut(number, PLAIN_SENTENCES.severalResolutions);
    for (const { name, index } of columns) keepCell(text, name, cellAt(row, index), number);
    text.body ??= mapping.body;
    keepDay(text, row, number);
    return text;
  };

  function keepCell(text: OpenText, name: TextColumn, cell: string, number: number): void {
    const known = text.cells.get(name);
    if (cell === '' || cell === known) return;
    if (known === undefined) text.cells.set(name, cell);
    else if (!isMark(name)) noteDifference(text, name, cell, number);
  }

  function noteDifference(text: OpenText, name: TextColumn, cell: string, number: number): void {
    const isDecisive = DECISIVE_COLUMNS.includes(name);
    const known = shorten(text.cells.get(name) ?? '');
    problems.note(isDecisive ? `${name} ${text.number}` : name, number, () => ({
      kind: 'documents_differ',
      record: isDecisive ? String(text.number) : undefined,
      message: (rows) => {
        const column = header[mapping.columns[name] ?? 0] ?? '';
        const texts = { name: text.resolution, first: known, other: shorten(cell), column };
        const found = say(PLAIN_SENTENCES.textDiffers, texts);
        return `${found} ${say(SOURCE_SENTENCES.likeEarliestKept, { rows })}`;
      },
    }));
  }

  function keepDay(text: OpenText, row: readonly string[], number: number): void {
    const cell = cellAt(row, mapping.columns.date);
    if (text.date !== undefined || cell === '') return;
    const day = readDay(cell);
    if ('date' in day) text.date = day.date;
    else
      problems.note(dayKey(kindOfDay(cell, day.doubt)), number, () => ({
        kind: 'bad_date',
        message: (rows) => `${day.doubt} ${say(SOURCE_SENTENCES.likeWithoutDate, { rows })}`,
      }));
  }
}

/** The text of a cell without blanks around; blank where there is no such column or cell. */
export function cellAt(row: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (row[index]?.trim() ?? '');
}

/** Columns in which a difference touches the vote. */
const DECISIVE_COLUMNS: readonly TextColumn[] = ['symbol', 'outcome', 'yes', 'no', 'abstain', 'status'];
const SHOWN_LENGTH = 60;
const MOST_REMEMBERED = 50_000;

/** A row of a long table that ends before its vote was cut, and so may be its last cell. */
function leastWidth({ shape, columns }: PlainMapping): number {
  return shape === 'long' ? Math.max(columns.state ?? 0, columns.position ?? 0) + 1 : 0;
}

function isMark(name: TextColumn): boolean {
  return name === 'resolution' || name === 'date' || name === 'body' || name === 'session';
}

/** Marks in one spelling, so that `7.7.2022` and `2022-07-07` are one day. */
function createMarksReader(
  { columns }: PlainMapping,
  readDay: (cell: string) => DayReading,
): (row: readonly string[]) => TextMarks {
  const dayOf = (cell: string) => {
    const day = readDay(cell);
    return 'date' in day ? day.date : cell;
  };
  const bodyOf = remember((cell) => bodyNamed(cell) ?? cell);
  return (row) => {
    const [date, body] = [cellAt(row, columns.date), cellAt(row, columns.body)];
    return {
      date: date === '' ? '' : dayOf(date),
      body: body === '' ? '' : bodyOf(body),
      session: sessionNamed(cellAt(row, columns.session)),
    };
  };
}

function createDayReader({ dates }: PlainMapping): (cell: string) => DayReading {
  return remember((cell) => readPlainDay(cell, dates));
}

function remember<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const reading = known.get(cell) ?? read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, reading);
    return reading;
  };
}

/** Days that may be months share a problem, as do years; other cells have each their own. */
function kindOfDay(cell: string, doubt: string): string {
  if (/^\d{1,2}[-/]\d{1,2}[-/]\d{4}/.test(cell)) return doubt.includes('no day') ? 'no day' : 'either';
  return /^\d{4}$/.test(cell) ? 'year' : cell;
}

function shorten(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
