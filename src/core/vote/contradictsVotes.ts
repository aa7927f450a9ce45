import type { Body } from '../body.ts';
import type { Outcome } from '../outcome.ts';
import type { Kind } from '../resolution.ts';
import { marginOf, type Tally } from '../tally.ts';
import { type CouncilVote, judgeCouncilVote } from './councilVote.ts';

/** A text and what is said to have become of it. */
export interface StatedOutcome {
  readonly body: Body;
  readonly kind: Kind;
  readonly outcome: Outcome;
}

/**
 * Whether a stated outcome cannot be what the votes came to, by any rule that the body may have gone by.
 *
 * Nothing is adopted without more in favour than against, in the Security Council without nine in favour, before 1966
 * seven. Where a majority is enough, nothing that has it is rejected; questions of the General Assembly, and motions to
 * consider something again, may need two thirds of those in favour or against, and no more.
 */
export function contradictsVotes({ body, kind, outcome }: StatedOutcome, vote: CouncilVote): boolean {
  const { tally } = vote;
  switch (outcome) {
    case 'adopted_by_vote':
    case 'adopted_by_unrecorded_vote':
      return body === 'SC' ? lacksVotes(vote) : marginOf(tally) <= 0;
    case 'adopted_unanimously':
      return tally.no > 0;
    case 'rejected':
      if (body === 'SC') return judgeCouncilVote(vote) === 'adopted_by_vote';
      return body === 'GA' || kind === 'motion' ? hasTwoThirds(tally) : marginOf(tally) > 0;
    case 'adopted_without_vote':
    case 'withdrawn':
    case 'not_considered':
    case 'unknown':
      return false;
  }
}

/** Whether as many are in favour as any question needs: two thirds of those in favour or against. */
function hasTwoThirds(tally: Tally): boolean {
  return tally.yes > 0 && tally.yes >= 2 * tally.no;
}

/** A vote against is left aside: on procedure it is no veto, and sources do not always tell what is procedure. */
function lacksVotes({ date, tally }: CouncilVote): boolean {
  return judgeCouncilVote({ date, tally: { ...tally, no: 0 }, positions: [] }) === 'rejected';
}
