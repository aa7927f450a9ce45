import type { ComparedState } from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';

/** What each figure of one state is given: the state, and the votes looked at. */
export interface StateFigureProps extends ViewProps, VoteSelection {
  readonly state: ComparedState;
}

/** Values from fewer shared votes say too little to rank by, whatever the reader's own minimum. */
const LEAST_TO_RANK = 10;

/** The fewest shared votes that a value needs to be ranked or put on the map. */
export function leastToRank(minShared: number): number {
  return Math.max(LEAST_TO_RANK, minShared);
}
