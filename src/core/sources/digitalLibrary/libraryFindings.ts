import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTotalFindings } from '../../ingest/totalFindings.ts';
import { isCast } from '../../position.ts';
import { seatsOn } from '../../roster/seats.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { VOTE_SENTENCES } from '../../sentences/voteSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { areEqualTallies, type Tally } from '../../tally.ts';
import { findRosterDoubts } from '../rosterDoubts.ts';
import type { StatePosition } from '../unvotes/voteGrid.ts';
import type { LibraryOutcome } from './judgeLibraryOutcome.ts';
import type { TextRows } from './libraryRows.ts';
import type { LibraryText, LibraryTotals } from './libraryText.ts';

/** What a text is held against. */
export interface LibraryQuestion {
  readonly rows: TextRows;
  readonly positions: readonly StatePosition[];
  readonly totals: LibraryTotals;
  readonly counted: Tally | undefined;
  /** Undefined where the roster of the day is not known. */
  readonly members: ReadonlySet<StateCode> | undefined;
}

/** Votes of states that were no members on the day. */
export function findStrangers(
  { rows: { text }, positions }: LibraryQuestion,
  roster: Pick<RosterFacts, 'membersOn'>,
): readonly Finding[] {
  const voters = positions.filter(([, position]) => isCast(position)).map(([state]) => state);
  const { body, date, row } = text;
  return findRosterDoubts({ body, date, voters, hasUntrueDays: false }, roster).map(
    ({ kind, found, done }) => ({
      kind,
      line: row,
      found,
      done: [done, ...basisOf(text)].join(' '),
    }),
  );
}

/** How the members of a body are known, where it is by the votes alone. */
function basisOf({ body, date }: LibraryText): readonly string[] {
  if (body !== 'SC') return [];
  return [say(VOTE_SENTENCES.membersWorkedOut, { year: date?.slice(0, 4) ?? '' })];
}

/** An outcome that contradicts the symbol. */
export function findConflict({ text }: TextRows, { conflict, outcome }: LibraryOutcome): readonly Finding[] {
  if (conflict === undefined) return [];
  const done = say(SOURCE_SENTENCES.outcomeSetDisputed, { outcome });
  return [{ kind: 'outcome_differs', line: text.row, found: conflict, done }];
}

/** Where the rows hold the very votes of the tally, wrong totals beside it do no harm. */
export function findTotals(question: LibraryQuestion): {
  readonly findings: readonly Finding[];
  readonly areHarmless: boolean;
} {
  const { rows, positions, totals, counted } = question;
  const { declared, notVoting, total } = totals;
  const { body, date, row } = rows.text;
  if (declared === undefined) return { findings: findBrokenTally(rows), areHarmless: true };
  const isProved = counted !== undefined && areEqualTallies(declared, counted);
  const listed = {
    notVoting: countOf(positions, 'X'),
    blank: countOf(positions, 'notRecorded'),
  };
  const stated = { declared, notVoting, total, seats: seatsOn(body, date), line: row };
  const canTell = isProved && rows.unresolved.length === 0;
  return { findings: findTotalFindings(stated, canTell ? listed : undefined), areHarmless: isProved };
}

function findBrokenTally({ text: { cells, row } }: TextRows): readonly Finding[] {
  const printed = [cells.total_yes, cells.total_no, cells.total_abstentions];
  if (printed.every((cell) => cell === undefined)) return [];
  const found = say(SOURCE_SENTENCES.totalsNoNumbers, {
    cells: printed.map((cell) => cell ?? '').join(', '),
  });
  return [{ kind: 'tally_mismatch', line: row, found, done: SOURCE_SENTENCES.totalsLeftOut }];
}

/** Members without a position, and members without a row. */
export function findGaps({ rows, positions, members }: LibraryQuestion): readonly Finding[] {
  const { blank, text } = rows;
  const listed = new Set(positions.map(([state]) => state));
  const unnamed =
    positions.length === 0 ? [] : [...(members ?? [])].filter((state) => !listed.has(state)).sort();
  const at = { kind: 'blank_position' as const, line: text.row };
  return [
    ...(blank.length === 0
      ? []
      : [
          {
            ...at,
            found: say(SOURCE_SENTENCES.noVoteOf, { states: blank }),
            done: SOURCE_SENTENCES.keptNotRecorded,
          },
        ]),
    ...(unnamed.length === 0
      ? []
      : [
          {
            ...at,
            found: say(SOURCE_SENTENCES.noRowOf, { states: unnamed, date: text.date ?? '' }),
            done: [SOURCE_SENTENCES.whatItDid, ...basisOf(text)].join(' '),
          },
        ]),
  ];
}

/** A vote without any position. */
export function findMissing(
  { rows, positions, totals }: LibraryQuestion,
  { outcome }: LibraryOutcome,
): readonly Finding[] {
  if (positions.length > 0 || outcome === 'adopted_without_vote') return [];
  const found = SOURCE_SENTENCES.noRowWithVote;
  const done = totals.declared === undefined ? SOURCE_SENTENCES.nothingKnown : VOTE_SENTENCES.tallyStands;
  return [{ kind: 'no_list', line: rows.text.row, found, done }];
}

/** How many states have a position. */
export function countOf(positions: readonly StatePosition[], wanted: StatePosition[1]): number {
  return positions.filter(([, position]) => position === wanted).length;
}
