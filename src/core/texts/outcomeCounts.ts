import { OUTCOMES, type Outcome } from '../outcome.ts';
import type { Resolution } from '../resolution.ts';

/** How many of some texts had an outcome; at least 1. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
}

/** The outcomes that some texts had, in the usual order; those that none had are not listed. */
export function countOutcomes(texts: readonly Resolution[]): readonly OutcomeCount[] {
  return OUTCOMES.map((outcome) => ({
    outcome,
    count: texts.filter((text) => text.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}
