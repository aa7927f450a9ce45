import { castCount } from '../tally.ts';
import type { RecordedVote } from './recordedVote.ts';

/**
 * The votes with the largest part of abstentions among the votes cast, largest first; equal ones in the order given.
 *
 * By part and not by number, so that bodies of different size stand in one list. Votes without any are not listed.
 */
export function largestAbstentions(votes: readonly RecordedVote[], limit: number): readonly RecordedVote[] {
  return votes
    .filter(({ tally }) => tally.abstain > 0)
    .toSorted((a, b) => abstainingShare(b) - abstainingShare(a))
    .slice(0, limit);
}

/** The part of the votes cast that abstained, 0 to 1. */
export function abstainingShare({ tally }: RecordedVote): number {
  return tally.abstain / castCount(tally);
}
