import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import { seatsOn } from '../roster/seats.ts';
import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
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
  const found = say(VOTE_SENTENCES.tallyAboveSeats, {
    tally: formatTally(declared),
    votes: total,
    body,
    seats,
  });
  return [{ kind: 'impossible_total', line: closingLine, found, done: VOTE_SENTENCES.tallyKept }];
}

function explainMismatch(vote: StatedVote, declared: Tally, counted: Tally): Finding {
  const line = vote.closingLine;
  const done = VOTE_SENTENCES.bothTalliesKept;
  const both = { declared: formatTally(declared), counted: formatTally(counted) };
  const exchanged = findExchangedColumns(declared, counted);
  if (exchanged !== undefined) {
    const [first, second] = exchanged;
    const found = say(VOTE_SENTENCES.columnsExchanged, { ...both, first, second });
    return { kind: 'columns_exchanged', line, found, done };
  }
  const columns = describeTallyDifference(declared, counted);
  const reasons = [...explainNearExchange(declared, counted), ...explainUnresolved(vote)];
  const found =
    reasons.length === 0
      ? say(VOTE_SENTENCES.tallyDiffers, { ...both, columns })
      : say(VOTE_SENTENCES.tallyDiffersSo, { ...both, columns, reasons });
  return { kind: 'tally_mismatch', line, found, done };
}

function explainNearExchange(declared: Tally, counted: Tally): readonly string[] {
  const near = findNearExchange(declared, counted);
  if (near === undefined) return [];
  const [first, second] = near.columns;
  const columns = describeTallyDifference(near.exchanged, counted);
  return [say(VOTE_SENTENCES.nearlyExchanged, { first, second, columns })];
}

function explainUnresolved({ listed }: StatedVote): readonly string[] {
  const unresolved = (listed ?? []).filter(({ code }) => code === undefined);
  if (unresolved.length === 0) return [];
  const names = unresolved.map(({ printed }) => `“${printed}”`);
  return [say(VOTE_SENTENCES.notUnderstood, { names })];
}
