import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { POSITIONS, type Position } from '../../position.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { SourceTable } from '../sourceTable.ts';
import { createDefectKeys } from './defectKeys.ts';
import { noteClash } from './noteClash.ts';
import type { WideMapping } from './plainMapping.ts';
import type { PlainStore } from './plainStore.ts';
import { createValueReader, type ValueReading } from './readValue.ts';
import type { RowReader } from './rowReader.ts';
import { createSeatReader } from './seatOnDay.ts';
import { bodyOfText } from './textPlace.ts';
import type { OpenText } from './textRegister.ts';

/**
 * Reads rows that are a text each, with a column per state. A blank cell says nothing: a member of that day is not
 * recorded, as is any state where the members are not known; another has no position. A row without any position is
 * a text without a list.
 */
export function createWideRowReader(
  { source, header }: SourceTable,
  mapping: WideMapping,
  store: PlainStore,
  roster: Pick<RosterFacts, 'membersOn'>,
): RowReader {
  const [rowProblems, problems] = [store.rowProblems(source), store.cellProblems(source)];
  const readCells = createCellReader(header, mapping);
  const seatOf = createSeatReader(problems);
  const valueKey = createDefectKeys('value');
  return (number, row, text) => {
    const isFirst = text.rowsBySource.size === 0;
    if (row.length < header.length) noteShort(rowProblems, number);
    const cells = readCells(row);
    const said = cells.filter(({ value }) => value !== 'blank' && value !== 'notMember');
    const entered = said.filter((cell) => enterCell(text, cell, number));
    const silent = cells.filter(({ value }) => value === 'blank');
    if (said.length > 0) enterSilence(text, silent, number);
    const isBare = said.length === 0 && !text.rowsBySource.has(source);
    if (isFirst || isBare || entered.length > 0) return true;
    noteRepeat(rowProblems, text, number);
    return false;
  };

  function enterCell(
    text: OpenText,
    { state: named, printed, value, cell }: StateCell,
    number: number,
  ): boolean {
    const position = isPosition(value) ? value : 'notRecorded';
    if (position !== value) noteUnknown(cell.trim(), number);
    const state = seatOf(named, text.date, printed, number);
    const entry = store.grid.enter(text.number, state, position);
    text.votesSource ??= source;
    if (entry === 'contradicted') noteClash({ text, entry, printed, number, source, problems });
    return entry === 'entered';
  }

  function noteUnknown(cell: string, number: number): void {
    problems.note(valueKey(cell), number, () => ({
      kind: 'blank_position',
      message: (rows) => {
        const found = say(PLAIN_SENTENCES.noPositionKnown, { cell: cell.slice(0, 60) });
        return `${found} ${say(SOURCE_SENTENCES.likeNotRecorded, { rows })}`;
      },
    }));
  }

  function enterSilence(text: OpenText, silent: readonly StateCell[], number: number): void {
    const body = bodyOfText(Object.fromEntries(text.cells)) ?? text.body;
    const { date } = text;
    const members = body === undefined || date === undefined ? undefined : roster.membersOn(body, date);
    for (const { state } of silent) {
      if (members !== undefined && !members.has(state)) continue;
      if (store.grid.enter(text.number, state, 'notRecorded') === 'entered') noteBlank(problems, number);
    }
  }
}

/** A cell of a state’s column. */
interface StateCell {
  readonly state: StateCode;
  /** What the column is called. */
  readonly printed: string;
  readonly cell: string;
  readonly value: ValueReading;
}

function createCellReader(
  header: readonly string[],
  { stateColumns, values }: WideMapping,
): (row: readonly string[]) => readonly StateCell[] {
  const readValue = createValueReader(values);
  const columns = stateColumns.map(({ column, state }) => ({
    column,
    state,
    printed: header[column]?.trim() ?? state,
  }));
  return (row) =>
    columns.map(({ column, state, printed }) => {
      const cell = row[column] ?? '';
      return { state, printed, cell, value: readValue(cell) };
    });
}

function isPosition(value: ValueReading): value is Position {
  return POSITIONS.some((position) => position === value);
}

function noteBlank(problems: RowProblems, number: number): void {
  problems.note('blank', number, () => ({
    kind: 'blank_position',
    message: (rows) => `${PLAIN_SENTENCES.blankCell} ${say(SOURCE_SENTENCES.rowsNotRecorded, { rows })}`,
  }));
}

function noteShort(problems: RowProblems, number: number): void {
  problems.note('short', number, () => ({
    kind: 'truncated',
    message: (rows) => `${PLAIN_SENTENCES.shortRow} ${say(SOURCE_SENTENCES.rowsKeptWithBlanks, { rows })}`,
  }));
}

function noteRepeat(problems: RowProblems, text: OpenText, number: number): void {
  const { resolution: name, source: file, row } = text;
  problems.note(`again ${text.number}`, number, () => ({
    kind: 'repeated_symbol',
    record: String(text.number),
    message: (rows) =>
      `${say(PLAIN_SENTENCES.nothingNew, { name, file, row })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  }));
}
