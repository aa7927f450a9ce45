import type { Body } from '../body.ts';
import type { RosterFacts } from '../ingest/rosterFacts.ts';
import { type IsoDate, isoDate, yearOf } from '../isoDate.ts';
import type { ProblemKind } from '../problem.ts';
import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import type { StateCode } from '../state/stateCode.ts';

/** A vote held against the roster of its day. */
export interface RosterQuestion {
  readonly body: Body;
  readonly date: IsoDate | undefined;
  /** Who cast a vote. */
  readonly voters: readonly StateCode[];
  /** Whether the source is known to have true months and untrue days. */
  readonly hasUntrueDays: boolean;
}

/** What does not fit the roster. */
export interface RosterDoubt {
  readonly kind: Extract<ProblemKind, 'bad_date' | 'not_a_member'>;
  readonly found: string;
  readonly done: string;
  /** Whether the vote itself is in doubt, and not its date alone. */
  readonly isDisputed: boolean;
}

/**
 * The voters that were no members on the day of a vote, as at most two problems; nothing where roster or date are
 * not known.
 *
 * In a source with untrue days, votes of a state that became a member before the end of the next month show that the
 * day is not true, and put nothing but the date in doubt.
 */
export function findRosterDoubts(
  { body, date, voters, hasUntrueDays }: RosterQuestion,
  { membersOn }: Pick<RosterFacts, 'membersOn'>,
): readonly RosterDoubt[] {
  const members = date === undefined ? undefined : membersOn(body, date);
  if (date === undefined || members === undefined) return [];
  const strangers = voters.filter((state) => !members.has(state));
  if (strangers.length === 0) return [];
  const soon = hasUntrueDays ? membersOn(body, endOfNextMonth(date)) : undefined;
  const early = strangers.filter((state) => soon?.has(state) ?? false);
  const never = strangers.filter((state) => !early.includes(state));
  return [
    ...(early.length === 0 ? [] : [untrueDay(body, date, early)]),
    ...(never.length === 0 ? [] : [notMembers(body, date, never)]),
  ];
}

function untrueDay(body: Body, date: IsoDate, states: readonly StateCode[]): RosterDoubt {
  return {
    kind: 'bad_date',
    found: say(VOTE_SENTENCES.joinedLater, { states, body, date }),
    done: VOTE_SENTENCES.dateKept,
    isDisputed: false,
  };
}

function notMembers(body: Body, date: IsoDate, states: readonly StateCode[]): RosterDoubt {
  const { strangerVoted, strangersVoted, positionKept, positionsKept } = VOTE_SENTENCES;
  const isOne = states.length === 1;
  return {
    kind: 'not_a_member',
    found: say(isOne ? strangerVoted : strangersVoted, { states, body, date }),
    done: isOne ? positionKept : positionsKept,
    isDisputed: true,
  };
}

/** The 28th stands for the end: every month has one. */
function endOfNextMonth(date: IsoDate): IsoDate {
  const month = Number(date.slice(5, 7));
  const end = month === 12 ? isoDate(yearOf(date) + 1, 1, 28) : isoDate(yearOf(date), month + 1, 28);
  return end ?? date;
}
