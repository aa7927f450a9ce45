import { castCount, formatTally, type Tally } from '../tally.ts';
import type { Finding } from './finding.ts';

/** A tally with the numbers that catalogues put beside it; undefined where the source has none. */
export interface StatedTotals {
  readonly declared: Tally;
  /** Members that did not vote, as stated. */
  readonly notVoting: number | undefined;
  /** All members, as stated. */
  readonly total: number | undefined;
  /** The most that the body can have had. */
  readonly seats: number;
  readonly line: number | undefined;
}

/** What lists hold beside the votes cast. */
export interface ListedAbsence {
  readonly notVoting: number;
  readonly blank: number;
}

/**
 * What is wrong with the number of members not voting and with the total of a stated tally. `listed` is given where
 * the lists hold the very votes that the tally states: then nothing but the totals is in doubt, and the record is
 * not disputed for them. A number not voting that counts the blanks of the lists is no defect.
 */
export function findTotalFindings(
  stated: StatedTotals,
  listed: ListedAbsence | undefined,
): readonly Finding[] {
  if (castCount(stated.declared) > stated.seats) return [];
  const sum = explainSum(stated);
  if (sum !== undefined) return [toFinding(stated, listed, sum)];
  const absence = listed === undefined ? undefined : explainAbsence(stated, listed);
  return absence === undefined ? [] : [toFinding(stated, listed, { kind: 'tally_mismatch', found: absence })];
}

type Explained = Pick<Finding, 'kind' | 'found'>;

function explainSum({ declared, notVoting, total, seats }: StatedTotals): Explained | undefined {
  if (total !== undefined && total > seats)
    return { kind: 'impossible_total', found: `The total is ${total}, but the body had ${seats} members.` };
  const sum = castCount(declared) + (notVoting ?? 0);
  const most = total ?? seats;
  const isShort = notVoting !== undefined && total !== undefined && sum < total;
  if (sum <= most && !isShort) return undefined;
  const parts = `${formatTally(declared)} and ${notVoting ?? 0} not voting make ${sum}`;
  const of = total === undefined ? `the body had ${seats} members` : `the total is ${total}`;
  return { kind: isShort ? 'tally_mismatch' : 'impossible_total', found: `${parts}, but ${of}.` };
}

function explainAbsence({ notVoting }: StatedTotals, listed: ListedAbsence): string | undefined {
  const held = [listed.notVoting, listed.notVoting + listed.blank];
  if (notVoting === undefined || held.includes(notVoting)) return undefined;
  return `${notVoting} not voting are stated, the lists hold ${listed.notVoting} not voting and ${listed.blank} blank.`;
}

function toFinding(
  { line }: StatedTotals,
  listed: ListedAbsence | undefined,
  { kind, found }: Explained,
): Finding {
  const done =
    listed === undefined
      ? 'All is kept as stated; the record is disputed.'
      : 'The lists hold the votes that the tally states; the record is not disputed.';
  return { kind, line, found, done };
}
