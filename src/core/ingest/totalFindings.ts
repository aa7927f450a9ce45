import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
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
    return { kind: 'impossible_total', found: say(VOTE_SENTENCES.totalAboveSeats, { total, seats }) };
  const sum = castCount(declared) + (notVoting ?? 0);
  const most = total ?? seats;
  const isShort = notVoting !== undefined && total !== undefined && sum < total;
  if (sum <= most && !isShort) return undefined;
  const parts = { tally: formatTally(declared), absent: notVoting ?? 0, sum };
  const found =
    total === undefined
      ? say(VOTE_SENTENCES.sumAboveSeats, { ...parts, seats })
      : say(VOTE_SENTENCES.sumUnlikeTotal, { ...parts, total });
  return { kind: isShort ? 'tally_mismatch' : 'impossible_total', found };
}

function explainAbsence({ notVoting }: StatedTotals, listed: ListedAbsence): string | undefined {
  const held = [listed.notVoting, listed.notVoting + listed.blank];
  if (notVoting === undefined || held.includes(notVoting)) return undefined;
  const { notVoting: absent, blank } = listed;
  return say(VOTE_SENTENCES.absenceDiffers, { stated: notVoting, absent, blank });
}

function toFinding(
  { line }: StatedTotals,
  listed: ListedAbsence | undefined,
  { kind, found }: Explained,
): Finding {
  const done = listed === undefined ? VOTE_SENTENCES.allKept : VOTE_SENTENCES.listsHoldTally;
  return { kind, line, found, done };
}
