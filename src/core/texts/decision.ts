import { tallyOf } from '../filter/resolutionFilter.ts';
import type { Resolution } from '../resolution.ts';

/** How a body decided on a text: without a vote, or by one of whatever kind. */
export const DECISIONS = ['withoutVote', 'vote'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * How it was decided on a text; undefined where it was not decided on, or where the source does not say.
 *
 * A text of unknown outcome that has a tally was voted on.
 */
export function decisionOn(resolution: Resolution): Decision | undefined {
  switch (resolution.outcome) {
    case 'adopted_without_vote':
      return 'withoutVote';
    case 'adopted_by_vote':
    case 'adopted_unanimously':
    case 'adopted_by_unrecorded_vote':
    case 'rejected':
      return 'vote';
    case 'unknown':
      return tallyOf(resolution) === undefined ? undefined : 'vote';
    case 'withdrawn':
    case 'not_considered':
      return undefined;
  }
}
