import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import { seatsOn } from '../roster/seats.ts';
import type { StateCode } from '../state/stateCode.ts';
import { areEqualTallies, castCount, formatTally, type Tally } from '../tally.ts';
import type { ListedState } from './collectPositions.ts';
import {
  describeTallyDifference,
  findExchangedColumns,
  findNearExchange,
} from './describeTallyDifference.ts';
import type { Finding } from './finding.ts';

/** What a source states of a vote, whether it is a document or a row of a table. */
export interface StatedVote {
  readonly body: Body;
  readonly date: IsoDate | undefined;
  readonly declared: Tally | undefined;
  readonly listed: readonly ListedState[] | undefined;
  /** Where the tally stands. */
  readonly closingLine: number | undefined;
}

/**
 * What is wrong with a declared tally: above the membership, or other than what the lists hold.
 *
 * `counted` is undefined where there are no lists, `members` where the roster is not known.
 */
export function findTallyFindings(
  vote: StatedVote,
  counted: Tally | undefined,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  const { declared } = vote;
  if (declared === undefined) return [];
  const mismatch =
    counted === undefined || areEqualTallies(declared, counted)
      ? []
      : [explainMismatch(vote, declared, counted)];
  return [...findImpossibleTotal(vote, declared, members), ...mismatch];
}

function findImpossibleTotal(
  { body, date, closingLine }: StatedVote,
  declared: Tally,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  const seats = members?.size ?? seatsOn(body, date);
  const total = castCount(declared);
  if (total <= seats) return [];
  const found = `The tally ${formatTally(declared)} makes ${total} votes, but the body (${body}) has ${seats} members.`;
  return [
    { kind: 'impossible_total', line: closingLine, found, done: 'It is kept; the record is disputed.' },
  ];
}

function explainMismatch(vote: StatedVote, declared: Tally, counted: Tally): Finding {
  const line = vote.closingLine;
  const done = 'Both are kept; the record is disputed.';
  const both = `The tally is ${formatTally(declared)}, the lists hold ${formatTally(counted)}`;
  const exchanged = findExchangedColumns(declared, counted);
  if (exchanged !== undefined) {
    const found = `${both}: the numbers for ${exchanged[0]} and ${exchanged[1]} stand in each other's place.`;
    return { kind: 'columns_exchanged', line, found, done };
  }
  const found = `${both}: ${describeTallyDifference(declared, counted)}${explainNearExchange(declared, counted)}${explainUnresolved(vote)}.`;
  return { kind: 'tally_mismatch', line, found, done };
}

function explainNearExchange(declared: Tally, counted: Tally): string {
  const near = findNearExchange(declared, counted);
  if (near === undefined) return '';
  const [first, second] = near.columns;
  return `; were the numbers for ${first} and ${second} exchanged, only ${describeTallyDifference(near.exchanged, counted)}`;
}

function explainUnresolved({ listed }: StatedVote): string {
  const unresolved = (listed ?? []).filter(({ code }) => code === undefined);
  if (unresolved.length === 0) return '';
  return `; left out as not understood: ${unresolved.map(({ printed }) => `“${printed}”`).join(', ')}`;
}
