import { isCast, type Position } from '../../position.ts';
import { isPermanentMember } from '../../roster/permanentMembers.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { compareRow } from '../compareRow.ts';
import { brokenRow, idleState, repeatedState } from '../rowDefects.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { SourceFacts } from '../sourceForm.ts';
import { numberedRows, type SourceTable } from '../sourceTable.ts';
import { cellText } from '../unvotes/cellText.ts';
import { memberOnDay } from './identifyMember.ts';
import { isWithoutVote } from './judgeLibraryOutcome.ts';
import { DECISIVE_COLUMNS, type LibraryTable } from './libraryColumns.ts';
import { noVoteTaken, unknownVote, wrongSeat } from './libraryDefects.ts';
import { createLibraryReader, type LibraryReader } from './libraryReader.ts';
import type { LibraryReading, TextRows } from './libraryRows.ts';
import { openText } from './openText.ts';

const POSITION_BY_WORD: ReadonlyMap<string, Position> = new Map([
  ['Y', 'Y'],
  ['N', 'N'],
  ['A', 'A'],
  ['X', 'X'],
  ['NV', 'X'],
]);

/** A row of a file: its number and its cells. */
interface Row {
  readonly row: number;
  readonly line: readonly string[];
}

/**
 * Reads the rows of a file of the library, in any order: a row per member and text.
 *
 * Problems: broken rows, names that mean no state and a second row of a state in one text are left out; so are the
 * members of a text on which there was no vote. Rows that contradict the first of their text, states without a vote that
 * were no members that day, dates that are no days and votes in unknown words are reported.
 */
export function readLibraryRows(table: SourceTable, role: LibraryTable, facts: SourceFacts): LibraryReading {
  const reader = createLibraryReader(table, role, facts);
  let [rows, kept] = [0, 0];
  for (const [row, line] of numberedRows(table)) {
    rows += 1;
    if (readRow(reader, { row, line })) kept += 1;
  }
  const { texts, grid, problems } = reader;
  return { texts: [...texts.values()], grid, problems, count: { source: table.source, rows, kept } };
}

/** Whether the row was kept. */
function readRow(reader: LibraryReader, place: Row): boolean {
  const { width, at, problems, texts, columns, fileBody } = reader;
  const { row, line } = place;
  const number = cellText(line, at('undl_id'));
  if (number === undefined || line.length !== width) {
    problems.note(`broken ${line.length}`, row, () => brokenRow(line.length, width, 'undl_id'));
    return false;
  }
  const known = texts.get(number);
  if (known !== undefined) {
    const first = { ...known.text, record: number };
    const further = { first, row, line, columns: reader.compared, decisive: DECISIVE_COLUMNS };
    if (compareRow(further, problems)) known.isContradicted = true;
    return readMember(reader, known, place);
  }
  const opened = openText({ number, row, line, columns, fileBody }, problems);
  texts.set(opened.text.number, opened);
  return readMember(reader, opened, place);
}

/** A row without a member says of the text that there is no list. */
function readMember(reader: LibraryReader, rows: TextRows, { row, line }: Row): boolean {
  const { at, problems } = reader;
  const [word, name, code] = [
    cellText(line, at('ms_vote')),
    cellText(line, at('ms_name')),
    cellText(line, at('ms_code')),
  ];
  if (word === undefined && name === undefined && code === undefined) return true;
  const { printed, state: named, defect } = reader.identify(name, code);
  const position = readWord(word, row, problems);
  if (defect !== undefined) problems.note(`name ${printed}`, row, () => defect);
  if (named === undefined) {
    rows.unresolved.push({ printed: name ?? code ?? '', code: undefined, position, line: row });
    return false;
  }
  const state = memberOnDay(named, rows.text.date);
  checkSeat({ printed, state, cell: cellText(line, at('permanent_member')), row }, problems);
  keepNote(rows, cellText(line, at('vote_note')), state);
  return readVote(reader, rows, { printed, state, position, row });
}

interface MemberVote {
  readonly printed: string;
  readonly state: StateCode;
  readonly position: Position;
  readonly row: number;
}

function readVote({ problems, isMember, grid }: LibraryReader, rows: TextRows, vote: MemberVote): boolean {
  const { text } = rows;
  const { printed, state, position, row } = vote;
  if (position !== 'N' && position !== 'A' && isWithoutVote(text)) {
    const modality = text.cells.modality ?? '';
    problems.note(`no vote ${modality}`, row, () => noVoteTaken(modality));
    return false;
  }
  if (!isCast(position) && isMember(text.body, text.date, state) === false) {
    problems.note(`idle ${printed}`, row, () => idleState(printed));
  }
  const entry = grid.enter(text.number, state, position);
  if (entry === 'entered') {
    if (position === 'notRecorded') rows.blank.push(state);
    return true;
  }
  rows.hasRepeats = true;
  problems.note(`${entry} ${text.number} ${printed}`, row, () => repeatedState(text.number, printed, entry));
  return false;
}

/** A note that differs from that of the first row is on the state alone. */
function keepNote(rows: TextRows, note: string | undefined, state: StateCode): void {
  if (note !== undefined && note !== rows.text.cells.vote_note) rows.notes.add(`${state}: ${note}`);
}

function readWord(word: string | undefined, row: number, problems: RowProblems): Position {
  if (word === undefined) return 'notRecorded';
  const position = POSITION_BY_WORD.get(word) ?? POSITION_BY_WORD.get(word.toUpperCase());
  if (position === undefined) problems.note(`word ${word}`, row, () => unknownVote(word));
  return position ?? 'notRecorded';
}

function checkSeat(
  {
    printed,
    state,
    cell,
    row,
  }: {
    readonly printed: string;
    readonly state: StateCode;
    readonly cell: string | undefined;
    readonly row: number;
  },
  problems: RowProblems,
): void {
  if (cell === undefined || /^(?:true|1|yes)$/i.test(cell) === isPermanentMember(state)) return;
  problems.note(`seat ${printed} ${cell}`, row, () => wrongSeat(printed, state, cell));
}
