import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTallyFindings } from '../../ingest/tallyFindings.ts';
import { findTotalFindings } from '../../ingest/totalFindings.ts';
import { isCast } from '../../position.ts';
import { seatsOn } from '../../roster/seats.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { areEqualTallies, countTally, type Tally } from '../../tally.ts';
import { findRosterDoubts } from '../rosterDoubts.ts';
import type { StatePosition } from '../unvotes/voteGrid.ts';
import { judgeLibraryOutcome, type LibraryOutcome } from './judgeLibraryOutcome.ts';
import type { TextRows } from './libraryRows.ts';
import { type LibraryTotals, totalsOf } from './libraryText.ts';

/** A text of the library held against its own totals, the rows of its members and the roster. */
export interface VerifiedLibraryText {
  readonly rows: TextRows;
  readonly positions: readonly StatePosition[];
  readonly declared: Tally | undefined;
  readonly counted: Tally | undefined;
  /** Members that did not vote; undefined where the rows leave that open. */
  readonly notVoting: number | undefined;
  readonly judged: LibraryOutcome;
  readonly isDisputed: boolean;
  readonly findings: readonly Finding[];
}

/** What a text is held against. */
interface Question {
  readonly rows: TextRows;
  readonly positions: readonly StatePosition[];
  readonly totals: LibraryTotals;
  readonly counted: Tally | undefined;
  /** Undefined where the roster of the day is not known. */
  readonly members: ReadonlySet<StateCode> | undefined;
}

/** Holds a text against its own totals, the positions in its rows and the roster. */
export function verifyLibraryText(
  rows: TextRows,
  positions: readonly StatePosition[],
  { membersOn }: Pick<RosterFacts, 'membersOn'>,
): VerifiedLibraryText {
  const { text } = rows;
  const totals = totalsOf(text);
  const counted = positions.length === 0 ? undefined : countTally(positions.map(([, position]) => position));
  const members = text.date === undefined ? undefined : membersOn(text.body, text.date);
  const question = { rows, positions, totals, counted, members };
  const judged = judgeLibraryOutcome(
    text,
    positions,
    [totals.declared, counted].flatMap((tally) => tally ?? []),
  );
  const disputing = [
    ...findTallyFindings(
      { ...text, declared: totals.declared, listed: rows.unresolved, closingLine: text.row },
      counted,
      members,
    ),
    ...findStrangers(question, { membersOn }),
    ...findConflict(rows, judged),
  ];
  const { findings: totalFindings, areHarmless } = findTotals(question);
  const harmless = [...findGaps(question), ...findMissing(question, judged)];
  const isContradicted =
    rows.isContradicted || rows.hasRepeats || !(areHarmless || totalFindings.length === 0);
  const isDisputed = disputing.length > 0 || isContradicted;
  return {
    rows,
    positions,
    declared: totals.declared,
    counted,
    notVoting: isDisputed ? undefined : countAbsent(question),
    judged,
    isDisputed,
    findings: [...disputing, ...totalFindings, ...harmless],
  };
}

function findStrangers(
  { rows: { text }, positions }: Question,
  roster: Pick<RosterFacts, 'membersOn'>,
): readonly Finding[] {
  const voters = positions.filter(([, position]) => isCast(position)).map(([state]) => state);
  const { body, date, row } = text;
  return findRosterDoubts({ body, date, voters, hasUntrueDays: false }, roster).map(
    ({ kind, found, done }) => ({
      kind,
      line: row,
      found,
      done,
    }),
  );
}

function findConflict({ text }: TextRows, { conflict, outcome }: LibraryOutcome): readonly Finding[] {
  if (conflict === undefined) return [];
  const done = `The outcome was set to ${outcome}; the record is disputed.`;
  return [{ kind: 'outcome_differs', line: text.row, found: conflict, done }];
}

/** Where the rows hold the very votes of the tally, wrong totals beside it do no harm. */
function findTotals(question: Question): {
  readonly findings: readonly Finding[];
  readonly areHarmless: boolean;
} {
  const { rows, positions, totals, counted } = question;
  const { declared, notVoting, total } = totals;
  const { body, date, row } = rows.text;
  if (declared === undefined) return { findings: findBrokenTally(rows), areHarmless: true };
  const isProved = counted !== undefined && areEqualTallies(declared, counted);
  const listed = {
    notVoting: countOf(positions, 'X') + rows.idleCount,
    blank: countOf(positions, 'notRecorded'),
  };
  const stated = { declared, notVoting, total, seats: seatsOn(body, date), line: row };
  const canTell = isProved && rows.unresolved.length === 0;
  return { findings: findTotalFindings(stated, canTell ? listed : undefined), areHarmless: isProved };
}

function findBrokenTally({ text: { cells, row } }: TextRows): readonly Finding[] {
  const printed = [cells.total_yes, cells.total_no, cells.total_abstentions];
  if (printed.every((cell) => cell === undefined)) return [];
  const found = `The totals read “${printed.map((cell) => cell ?? '').join(', ')}”, which are not three numbers.`;
  return [{ kind: 'tally_mismatch', line: row, found, done: 'They were left out.' }];
}

/** Members without a position, and members without a row. */
function findGaps({ rows, positions, members }: Question): readonly Finding[] {
  const { blank, text } = rows;
  const listed = new Set(positions.map(([state]) => state));
  const unnamed =
    positions.length === 0 ? [] : [...(members ?? [])].filter((state) => !listed.has(state)).sort();
  const at = { kind: 'blank_position' as const, line: text.row };
  return [
    ...(blank.length === 0
      ? []
      : [{ ...at, found: `There is no vote of ${blank.join(', ')}.`, done: 'Kept as not recorded.' }]),
    ...(unnamed.length === 0
      ? []
      : [
          {
            ...at,
            found: `There is no row of ${unnamed.join(', ')}, a member on ${text.date ?? ''}.`,
            done: 'Nothing is known of what it did.',
          },
        ]),
  ];
}

function findMissing({ rows, positions, totals }: Question, { outcome }: LibraryOutcome): readonly Finding[] {
  if (positions.length > 0 || outcome === 'adopted_without_vote') return [];
  const found = 'A recorded vote is stated, but no row has the vote of a state.';
  const done =
    totals.declared === undefined ? 'Nothing is known of it.' : 'No position is known; the tally stands.';
  return [{ kind: 'no_list', line: rows.text.row, found, done }];
}

/** Undefined where a member has no row, or where who the members were is not known and the total does not tell. */
function countAbsent({ positions, members, totals, rows }: Question): number | undefined {
  const listed = new Set(positions.map(([state]) => state));
  const isWhole =
    members === undefined
      ? totals.total === positions.length
      : [...members].every((member) => listed.has(member));
  const isKnown = isWhole && rows.unresolved.length === 0 && countOf(positions, 'notRecorded') === 0;
  return isKnown && positions.length > 0 ? countOf(positions, 'X') : undefined;
}

function countOf(positions: readonly StatePosition[], wanted: StatePosition[1]): number {
  return positions.filter(([, position]) => position === wanted).length;
}
