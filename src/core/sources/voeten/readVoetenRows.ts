import { isCast, type Position } from '../../position.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import { seatHolder } from '../../state/seatHolder.ts';
import { type StateCode, stateCode } from '../../state/stateCode.ts';
import { type ColumnIndexes, compareRow, detachText } from '../compareRow.ts';
import { createDailyRoster, type DailyRoster } from '../dailyRoster.ts';
import type { Identity } from '../judgeIdentity.ts';
import { brokenRow, idleState, repeatedState } from '../rowDefects.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import type { SourceFacts } from '../sourceForm.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from '../unvotes/cellText.ts';
import type { RollCall } from '../unvotes/rollCall.ts';
import { createVoteGrid, type VoteGrid } from '../unvotes/voteGrid.ts';
import { identifyCow } from './identifyCow.ts';
import { openCall, type VoetenCall, wholeNumber } from './openCall.ts';
import { CALL_COLUMNS, type CallColumn, DECISIVE_COLUMNS, ROW_COLUMNS } from './voetenColumns.ts';
import { memberCalledNone, nonMember, unknownCode } from './voetenDefects.ts';

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
  readonly isMember: DailyRoster;
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
 * Problems: broken rows, states that are no members by the source, names that mean no state and a second row of a state
 * in one roll call are left out; rows that contradict the first of their roll call, states without a vote that are no
 * members by the roster and votes in unknown codes are reported.
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
    isMember: createDailyRoster(roster),
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
    reader.problems.note(`broken ${line.length}`, row, () => brokenRow(line.length, reader.width, 'rcid'));
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
  if (known === undefined) {
    const opened = openCall({ rcid: detachText(rcid), row, line, columns }, problems);
    calls.set(opened.call.rcid, opened);
    return opened;
  }
  const first = { record: known.call.rcid, row: known.call.row ?? row, cells: known.cells };
  if (compareRow({ first, row, line, columns, decisive: DECISIVE_COLUMNS }, problems)) disputed.add(rcid);
  return known;
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
  const isMember = reader.isMember('GA', date, state);
  if (code === NO_MEMBER) {
    if (isMember) problems.note(`none ${printed}`, row, () => memberCalledNone(printed));
    else problems.note('none', row, nonMember);
    return false;
  }
  const position = POSITION_BY_CODE.get(code ?? '') ?? 'notRecorded';
  if (!isCast(position) && isMember === false) {
    problems.note(`idle ${printed}`, row, () => idleState(printed));
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
