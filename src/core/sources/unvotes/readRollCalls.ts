import type { IsoDate } from '../../isoDate.ts';
import type { Kind } from '../../resolution.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { readDay } from '../readDay.ts';
import { repeatedNumber } from '../rowDefects.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import { settlePlace } from '../settlePlace.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from './cellText.ts';
import type { RollCall } from './rollCall.ts';

/** The columns without which the table of roll calls says nothing that can be used. */
export const ROLL_CALL_COLUMNS = ['rcid', 'session', 'date', 'unres'] as const;

const COLUMNS = [...ROLL_CALL_COLUMNS, 'amend', 'para', 'short', 'descr'] as const;

/** A cell of a row that describes a roll call; undefined where it is blank. */
export type RollCallCells = (name: (typeof COLUMNS)[number]) => string | undefined;

/** What a table of roll calls holds, each call once. */
export interface RollCallReading {
  readonly calls: readonly RollCall[];
  readonly problems: RowProblems;
  readonly count: RowCount;
}

/**
 * Reads the roll calls of `un_roll_calls.csv`. A vote on an amendment is one on an amendment even where it is on
 * a paragraph too. The title is the long description, or the short one where there is no other.
 *
 * Problems: rows without a number or with one that another row has are left out; a missing symbol or session, a
 * session that is not the symbol's and a date that is none are reported, and the roll call kept.
 */
export function readRollCalls(table: SourceTable): RollCallReading {
  const column = findColumns(table.header, COLUMNS);
  const problems = gatherRowProblems(table.source);
  const calls = new Map<string, RollCall>();
  let rows = 0;
  for (const [number, row] of numberedRows(table)) {
    rows += 1;
    const call = readRollCall((name) => cellText(row, column(name)), number, problems);
    if (call === undefined) continue;
    const { rcid } = call;
    if (!calls.has(rcid)) calls.set(rcid, call);
    else noteRepeat(problems, rcid, number, calls.get(rcid)?.row);
  }
  return {
    calls: [...calls.values()],
    problems,
    count: { source: table.source, rows, kept: calls.size },
  };
}

/** The roll call of a row; undefined, and reported, where the row has no number. Other defects are reported. */
export function readRollCall(cells: RollCallCells, row: number, problems: RowProblems): RollCall | undefined {
  const rcid = cells('rcid');
  if (rcid === undefined) {
    const message = (rows: string) =>
      `${say(SOURCE_SENTENCES.numberMissing, { column: 'rcid' })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`;
    problems.note('no rcid', row, () => ({ kind: 'missing_symbol', message }));
    return undefined;
  }
  const session = readSession(cells, rcid, row, problems);
  return {
    rcid,
    row,
    session,
    date: readDate(cells('date'), rcid, row, problems),
    symbol: cells('unres'),
    kind: kindOf(cells),
    title: cells('descr') ?? cells('short'),
  };
}

/** All roll calls are of the Assembly. */
function readSession(
  cells: RollCallCells,
  rcid: string,
  row: number,
  problems: RowProblems,
): string | undefined {
  const given = cells('session');
  const { body, session, conflicts } = settlePlace(cells('unres') ?? '', { body: 'GA', session: given });
  if (session === undefined) noteMissingSession(problems, rcid, row);
  if (body !== 'GA') return given;
  for (const { kind, found, done } of conflicts)
    problems.note(`session ${rcid}`, row, () => ({ kind, record: rcid, message: () => `${found} ${done}` }));
  return session;
}

function readDate(
  printed: string | undefined,
  rcid: string,
  row: number,
  problems: RowProblems,
): IsoDate | undefined {
  const day = printed === undefined ? { doubt: SOURCE_SENTENCES.noDate } : readDay(printed);
  if ('date' in day) return day.date;
  problems.note(`date ${rcid}`, row, () => ({
    kind: 'bad_date',
    record: rcid,
    message: () => `${day.doubt} ${SOURCE_SENTENCES.recordWithoutDate}`,
  }));
  return undefined;
}

function kindOf(cells: RollCallCells): Kind {
  if (cells('amend') === '1') return 'amendment';
  return cells('para') === '1' ? 'paragraph' : 'resolution';
}

function noteMissingSession(problems: RowProblems, rcid: string, row: number): void {
  const message = () => `${SOURCE_SENTENCES.noSession} ${SOURCE_SENTENCES.unknownStands}`;
  problems.note(`session ${rcid}`, row, () => ({ kind: 'missing_symbol', record: rcid, message }));
}

function noteRepeat(problems: RowProblems, rcid: string, row: number, first: number | undefined): void {
  problems.note(`repeat ${rcid}`, row, () => repeatedNumber('rcid', rcid, first));
}
