import { fitVoteLine } from './fitVoteLine.ts';
import { orientScale } from './orientScale.ts';
import { type Anchors, pickAnchors, spreadByState } from './placement.ts';
import type { VoteCells } from './voteCells.ts';

/** States along the line that most of their votes follow. */
export interface VoteScale {
  /** By state, of mean 0 and spread 1; undefined for the unplaced. */
  readonly positions: readonly (number | undefined)[];
  /** Whether the first anchor lies left of the second; not so where one is unplaced or both are in one point. */
  readonly isAnchored: boolean;
  /** By state, in the unit of the positions: one standard deviation; undefined for the unplaced. */
  readonly uncertainty: readonly (number | undefined)[];
  /** Ascending: states that cast no vote in which others were divided. */
  readonly unplaced: readonly number[];
  /** The share of the differences between states, vote by vote, that the line accounts for; 0 to 1. */
  readonly explainedShare: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Where states lie on the line that tells most about how they vote: the first principal component of the votes,
 * 1 in favour, 0 abstaining and −1 against, what was not cast being left out.
 *
 * A state with few votes lies nearer to 0, with a greater uncertainty. Unanimous votes change nothing. Where no vote
 * divided the states every state is unplaced.
 */
export function scaleVotes(cells: VoteCells, anchors: Anchors): VoteScale {
  const { stateCount } = cells;
  const { means, variances, ...quality } = fitVoteLine(cells);
  const members = new Set(cells.placed);
  const spread = (found: readonly number[]) => spreadByState(found, cells.placed, stateCount);
  const found = Array.from(means);
  const { positions, isAnchored } = orientScale(found, pickAnchors(spread(found), anchors));
  return {
    positions: spread(positions),
    isAnchored,
    uncertainty: spread(Array.from(variances, Math.sqrt)),
    unplaced: Array.from({ length: stateCount }, (_, state) => state).filter((state) => !members.has(state)),
    ...quality,
  };
}
