import type { IsoDate } from '../../isoDate.ts';
import { isCast, type Position } from '../../position.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import { seatHolder } from '../../state/seatHolder.ts';
import { type StateCode, stateCode } from '../../state/stateCode.ts';
import type { Tally } from '../../tally.ts';
import { type ColumnIndexes, compareRow, detachText, keepCells } from '../compareRow.ts';
import type { Identity } from '../judgeIdentity.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import type { SourceFacts } from '../sourceForm.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from '../unvotes/cellText.ts';
import { readRollCall } from '../unvotes/readRollCalls.ts';
import type { RollCall } from '../unvotes/rollCall.ts';
import { createVoteGrid, type VoteGrid } from '../unvotes/voteGrid.ts';
import { identifyCow } from './identifyCow.ts';
import {
  brokenRow,
  idleState,
  memberCalledNone,
  nonMember,
  repeatedState,
  unknownCode,
} from './rowDefects.ts';
import { CALL_COLUMNS, type CallColumn, DECISIVE_COLUMNS, ISSUES, ROW_COLUMNS } from './voetenColumns.ts';

/** A roll call of the table, with what its first row says beside it. */
export interface VoetenCall {
  readonly call: RollCall;
  readonly cells: Readonly<Partial<Record<CallColumn, string>>>;
  readonly issues: readonly string[];
  /** Undefined where one of the three numbers is missing. */
  readonly declared: Tally | undefined;
}

/** What the table holds. */
export interface VoetenReading {
  /** By the source's number, in the order of their first rows. */
  readonly calls: ReadonlyMap<string, VoetenCall>;
  readonly grid: VoteGrid;
  /** The roll calls in which a state stands twice, or whose rows contradict each other. */
  readonly disputed: ReadonlySet<string>;
  readonly problems: RowProblems;
  readonly count: RowCount;
}

/** What a row is read with. */
interface RowReader {
  readonly width: number;
  readonly at: (name: (typeof ROW_COLUMNS)[number] | CallColumn) => number | undefined;
  readonly columns: ColumnIndexes<CallColumn>;
  readonly identify: (line: readonly string[]) => Identity;
  /** Undefined where roster or day are not known. */
  readonly isMember: (date: IsoDate | undefined, state: StateCode) => boolean | undefined;
  readonly problems: RowProblems;
  readonly grid: VoteGrid;
  readonly calls: Map<string, VoetenCall>;
  readonly disputed: Set<string>;
}

/** A row of the table: its number and its cells. */
interface Row {
  readonly row: number;
  readonly line: readonly string[];
}

/**
 * Reads the rows of the table, in any order: a row per state and roll call.
 *
 * Problems: broken rows, states that are no members, by the source or, without a vote, by the roster, names that mean
 * no state and a second row of a state in one roll call are left out; rows that contradict the first of their roll
 * call and votes in unknown codes are reported.
 */
export function readVoetenRows(table: SourceTable, facts: SourceFacts): VoetenReading {
  const reader = createReader(table, facts);
  let [rows, kept] = [0, 0];
  for (const [row, line] of numberedRows(table)) {
    rows += 1;
    if (readRow(reader, { row, line })) kept += 1;
  }
  const { calls, grid, disputed, problems } = reader;
  return { calls, grid, disputed, problems, count: { source: table.source, rows, kept } };
}

function createReader(table: SourceTable, { resolver, roster }: SourceFacts): RowReader {
  const at = findColumns(table.header, [...ROW_COLUMNS, ...CALL_COLUMNS]);
  return {
    width: table.header.length,
    at,
    columns: CALL_COLUMNS.map((column) => [column, at(column)] as const),
    identify: createIdentifier(at, resolver),
    isMember: rememberRosters(roster),
    problems: gatherRowProblems(table.source),
    grid: createVoteGrid(Object.keys(STATE_NAMES.en).sort().map(stateCode)),
    calls: new Map(),
    disputed: new Set(),
  };
}

/** Whether the row was kept. */
function readRow(reader: RowReader, place: Row): boolean {
  const { row, line } = place;
  const rcid = wholeNumber(cellText(line, reader.at('rcid')));
  if (rcid === undefined || line.length !== reader.width) {
    reader.problems.note(`broken ${line.length}`, row, () => brokenRow(line.length, reader.width));
    return false;
  }
  const { call } = findCall(reader, rcid, place);
  const { printed, state: named, defect } = reader.identify(line);
  if (defect !== undefined) reader.problems.note(`name ${printed}`, row, () => defect);
  if (named === undefined) return false;
  const state = call.date === undefined ? named : seatHolder(named, call.date);
  return readVote(reader, call, {
    printed,
    state,
    row,
    code: wholeNumber(cellText(line, reader.at('vote'))),
  });
}

function findCall(reader: RowReader, rcid: string, { row, line }: Row): VoetenCall {
  const { calls, columns, problems, disputed } = reader;
  const known = calls.get(rcid);
  if (known === undefined) return addCall(reader, detachText(rcid), { row, line });
  const first = { record: known.call.rcid, row: known.call.row ?? row, cells: known.cells };
  if (compareRow({ first, row, line, columns, decisive: DECISIVE_COLUMNS }, problems)) disputed.add(rcid);
  return known;
}

function addCall({ calls, columns, problems }: RowReader, rcid: string, { row, line }: Row): VoetenCall {
  const cells = keepCells(line, columns);
  const call = readRollCall((name) => readCell(name, rcid, cells), row, problems);
  if (call === undefined) throw new Error(`roll call without a number in row ${row}`);
  const [yes, no, abstain] = [cells.yes, cells.no, cells.abstain].map(parseCount);
  const isWhole = yes !== undefined && no !== undefined && abstain !== undefined;
  const added = {
    call,
    cells,
    issues: ISSUES.filter(([column]) => wholeNumber(cells[column]) === '1').map(([, issue]) => issue),
    declared: isWhole ? { yes, no, abstain } : undefined,
  };
  calls.set(rcid, added);
  return added;
}

function readCell(
  name: 'rcid' | CallColumn,
  rcid: string,
  cells: Readonly<Partial<Record<CallColumn, string>>>,
): string | undefined {
  return name === 'rcid' ? rcid : wholeNumber(cells[name]);
}

interface StateVote {
  readonly printed: string;
  readonly state: StateCode;
  readonly row: number;
  readonly code: string | undefined;
}

const POSITION_BY_CODE: ReadonlyMap<string, Position> = new Map([
  ['1', 'Y'],
  ['2', 'A'],
  ['3', 'N'],
  ['8', 'X'],
]);
const NO_MEMBER = '9';

function readVote(reader: RowReader, { rcid, date }: RollCall, vote: StateVote): boolean {
  const { problems, grid, disputed } = reader;
  const { printed, state, row, code } = vote;
  const isMember = reader.isMember(date, state);
  if (code === NO_MEMBER) {
    if (isMember) problems.note(`none ${printed}`, row, () => memberCalledNone(printed));
    else problems.note('none', row, nonMember);
    return false;
  }
  const position = POSITION_BY_CODE.get(code ?? '') ?? 'notRecorded';
  if (!isCast(position) && isMember === false) {
    problems.note(`idle ${printed}`, row, () => idleState(printed));
    return false;
  }
  if (position === 'notRecorded') problems.note(`code ${code ?? ''}`, row, () => unknownCode(code));
  const entry = grid.enter(rcid, state, position);
  if (entry === 'entered') return true;
  disputed.add(rcid);
  problems.note(`${entry} ${rcid} ${printed}`, row, () => repeatedState(rcid, printed, entry));
  return false;
}

/** Numbers, names and letters repeat in every roll call: each three are looked up once. */
function createIdentifier(at: RowReader['at'], resolver: SourceFacts['resolver']): RowReader['identify'] {
  const known = new Map<string, Identity>();
  return (line) => {
    const number = wholeNumber(cellText(line, at('ccode')));
    const [name, letters] = [cellText(line, at('Countryname')), cellText(line, at('Country'))];
    const key = `${number ?? ''}|${letters ?? ''}|${name ?? ''}`;
    const identity = known.get(key) ?? identifyCow({ number, name, letters }, resolver);
    known.set(key, identity);
    return identity;
  };
}

function rememberRosters({ membersOn }: SourceFacts['roster']): RowReader['isMember'] {
  const rosters = new Map<IsoDate, ReadonlySet<StateCode> | undefined>();
  return (date, state) => {
    if (date === undefined) return undefined;
    if (!rosters.has(date)) rosters.set(date, membersOn('GA', date));
    return rosters.get(date)?.has(state);
  };
}

/** Programs write a column with gaps as `3.0`. */
function wholeNumber(cell: string | undefined): string | undefined {
  return cell?.replace(/^(\d+)\.0+$/, '$1');
}

function parseCount(cell: string | undefined): number | undefined {
  const digits = wholeNumber(cell);
  return digits !== undefined && /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
