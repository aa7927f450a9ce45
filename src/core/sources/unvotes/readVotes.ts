import type { IsoDate } from '../../isoDate.ts';
import type { Position } from '../../position.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import { seatHolder, seatTerms } from '../../state/seatHolder.ts';
import { type StateCode, stateCode } from '../../state/stateCode.ts';
import type { Identity } from '../judgeIdentity.ts';
import { cutRow, repeatedState } from '../rowDefects.ts';
import { gatherRowProblems, type RowDefect, type RowProblems } from '../rowProblems.ts';
import { findColumns, isBlankRow, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from './cellText.ts';
import { identifyState } from './identifyState.ts';
import { createVoteGrid, type VoteGrid } from './voteGrid.ts';

/** The columns without which no vote can be read; one of `STATE_COLUMNS` is needed besides. */
export const VOTE_COLUMNS = ['rcid', 'vote'] as const;

/** The columns that say whose vote it is. */
export const STATE_COLUMNS = ['country', 'country_code'] as const;

const COLUMNS = [...VOTE_COLUMNS, ...STATE_COLUMNS] as const;
const POSITION_BY_WORD: ReadonlyMap<string, Position> = new Map([
  ['yes', 'Y'],
  ['no', 'N'],
  ['abstain', 'A'],
]);

/** What a table of votes holds. */
export interface VoteReading {
  readonly grid: VoteGrid;
  /** The source's numbers of the roll calls in which a state stands twice. */
  readonly disputed: ReadonlySet<string>;
  readonly problems: RowProblems;
  readonly count: RowCount;
}

/** What is known beside the table of votes. */
export interface VoteContext {
  readonly resolver: NameResolver;
  /** The date of a roll call by the source's number; undefined where it has none or is not known. */
  readonly dateOf: (rcid: string) => IsoDate | undefined;
}

interface VoteRow {
  readonly number: number;
  readonly rcid: string;
  readonly word: string | undefined;
  readonly seat: Seat;
}

/** Whom a row means. */
interface Seat extends Identity {
  /** Whether the seat was held by several states after one another. */
  readonly hasPassed: boolean;
}

/**
 * Reads the votes of `un_votes.csv`. A seat that passed from one state to another under one code is that of the
 * state that held it on the day; without a date, that of the state named, which is reported.
 *
 * Problems: names that mean no state, and rows cut short, are left out; a state that stands twice in a roll call
 * counts once and disputes it, as not recorded where it differs; a vote in other words is not recorded.
 */
export function readVotes(table: SourceTable, { resolver, dateOf }: VoteContext): VoteReading {
  const problems = gatherRowProblems(table.source);
  const grid = createVoteGrid(Object.keys(STATE_NAMES.en).sort().map(stateCode));
  const disputed = new Set<string>();
  const readRow = createRowReader(table.header, resolver);
  let [number, rows, kept] = [1, 0, 0];
  for (const cells of table.rows) {
    number += 1;
    if (isBlankRow(cells)) continue;
    rows += 1;
    const row = readRow(number, cells);
    const state = row === undefined ? undefined : stateIn(row, dateOf, problems);
    if (row === undefined) problems.note('cut', number, () => cutRow('rcid'));
    else if (state !== undefined && enterVote(grid, row, state, problems)) kept += 1;
    else if (state !== undefined) disputed.add(row.rcid);
  }
  return { grid, disputed, problems, count: { source: table.source, rows, kept } };
}

/** Reads the cells of rows; undefined for a row that has no number or ends before its last cell. */
function createRowReader(
  header: readonly string[],
  resolver: NameResolver,
): (number: number, cells: readonly string[]) => VoteRow | undefined {
  const columns = COLUMNS.map(findColumns(header, COLUMNS));
  const [rcidAt, wordAt, nameAt, codeAt] = columns;
  const width = Math.max(...columns.map((index) => (index ?? 0) + 1));
  const seatOfCells = rememberSeats(resolver);
  return (number, cells) => {
    const rcid = cellText(cells, rcidAt);
    if (rcid === undefined || cells.length < width) return undefined;
    const code = codeAt === undefined ? '' : (cells[codeAt] ?? '');
    return { number, rcid, word: cellText(cells, wordAt), seat: seatOfCells(cellText(cells, nameAt), code) };
  };
}

/** A name and a code that came together. */
interface KnownPair {
  readonly name: string | undefined;
  readonly code: string;
  readonly seat: Seat;
  /** The pair that came after it last. */
  next: KnownPair | undefined;
}

/**
 * Names and codes repeat in every roll call, mostly in one order: each pair is looked up once, and is then looked for
 * where it stood in the roll call before.
 */
function rememberSeats(resolver: NameResolver): (name: string | undefined, code: string) => Seat {
  const known = new Map<string | undefined, Map<string, KnownPair>>();
  let last: KnownPair | undefined;
  return (name, code) => {
    const next = last?.next;
    const isNext = next !== undefined && next.name === name && next.code === code;
    const pair = isNext ? next : find(name, code);
    if (!isNext && last !== undefined) last.next = pair;
    last = pair;
    return pair.seat;
  };
  function find(name: string | undefined, code: string): KnownPair {
    const ofName = known.get(name) ?? new Map<string, KnownPair>();
    const pair = ofName.get(code) ?? {
      name,
      code,
      seat: seatOf(identifyState(name, code.trim() || undefined, resolver)),
      next: undefined,
    };
    known.set(name, ofName.set(code, pair));
    return pair;
  }
}

function seatOf(identity: Identity): Seat {
  const { state } = identity;
  return { ...identity, hasPassed: state !== undefined && seatTerms(state).length > 0 };
}

function stateIn(
  { number, rcid, seat }: VoteRow,
  dateOf: VoteContext['dateOf'],
  problems: RowProblems,
): StateCode | undefined {
  const { state, defect, printed } = seat;
  if (defect !== undefined) problems.note(`name ${printed}`, number, () => defect);
  if (state === undefined || !seat.hasPassed) return state;
  const date = dateOf(rcid);
  if (date !== undefined) return seatHolder(state, date);
  problems.note(`seat ${printed}`, number, () => undatedSeat(printed, state));
  return state;
}

function undatedSeat(printed: string, state: StateCode): RowDefect {
  const states = seatTerms(state).map((term) => term.state);
  const found = say(SOURCE_SENTENCES.undatedSeat, { printed, states });
  return {
    kind: 'ambiguous_name',
    message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsKeptAs, { rows, state })}`,
  };
}

/** Whether the vote was entered; a state that stands in the roll call already is not entered again. */
function enterVote(grid: VoteGrid, row: VoteRow, state: StateCode, problems: RowProblems): boolean {
  const { number, rcid, word, seat } = row;
  const position = positionOf(word);
  const entry = grid.enter(rcid, state, position ?? 'notRecorded');
  if (entry !== 'entered') {
    problems.note(`${entry} ${rcid}`, number, () => repeatedState(rcid, seat.printed, entry, TWICE));
    return false;
  }
  if (position === undefined) problems.note(`word ${word ?? ''}`, number, () => unknownPosition(word));
  return true;
}

function positionOf(word: string | undefined): Position | undefined {
  // As the source writes them.
  if (word === 'yes') return 'Y';
  if (word === 'no') return 'N';
  if (word === 'abstain') return 'A';
  return word === undefined ? undefined : POSITION_BY_WORD.get(word.toLowerCase());
}

const TWICE = {
  repeated: SOURCE_SENTENCES.callTwiceAlike,
  contradicted: SOURCE_SENTENCES.callTwiceUnlike,
} as const;

function unknownPosition(word: string | undefined): RowDefect {
  const { noVoteInRow, wordNotYesNo, rowsNotRecorded } = SOURCE_SENTENCES;
  const found = word === undefined ? noVoteInRow : say(wordNotYesNo, { word });
  return { kind: 'blank_position', message: (rows) => `${found} ${say(rowsNotRecorded, { rows })}` };
}
