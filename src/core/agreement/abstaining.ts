import { positionCounts } from './positionCounts.ts';
import { type Rate, rateOf } from './rate.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** How often a state, given by its row, abstained, of the votes that it cast. */
export function abstainingRate(table: VoteTable, row: number, selection: ResolutionSelection): Rate {
  const { Y, A, N } = positionCounts(table, row, selection);
  return rateOf(A, Y + A + N);
}

/** The share of abstentions of every state that cast a vote, by row; 0 to 1. */
export function abstainingShares(table: VoteTable, selection: ResolutionSelection): readonly number[] {
  return table.states.flatMap((_, row) => {
    const rate = abstainingRate(table, row, selection);
    return rate.kind === 'measured' ? [rate.value] : [];
  });
}
