import type { Outcome } from '../../core/outcome.ts';

/** Outcomes that look like ink or like ground: the two that nearly all texts have. */
type PlainOutcome = 'adopted_by_vote' | 'adopted_without_vote';

/**
 * The strokes of the other outcomes in a tile of 6 by 6 px. Outcomes are no positions: they have no colour of their
 * own, and one hatching leans for what was adopted, crosses for what was not.
 */
export const OUTCOME_PATTERNS: Readonly<Record<Exclude<Outcome, PlainOutcome>, string>> = {
  adopted_unanimously: 'M-1 -1 L7 7 M-1 5 L1 7 M5 -1 L7 1',
  adopted_by_unrecorded_vote: 'M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5',
  rejected: 'M0 0 L6 6 M6 0 L0 6',
  withdrawn: 'M0 3 L6 3',
  not_considered: 'M3 0 L3 6',
  unknown: 'M1 1 L2 1 M4 4 L5 4',
};
