import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Rate } from './rate.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';
import { type Prevailing, withOutcomeRate } from './withOutcome.ts';

/** A state with how often its yes or no was on the side that prevailed. */
export interface StateWithOutcome {
  readonly state: StateCode;
  readonly rate: Extract<Rate, { kind: 'measured' }>;
}

/**
 * The states by how seldom they were on the side that prevailed, the seldomest first; the surer of equal ones first.
 *
 * States that cast no yes or no in a vote with a known side are not listed.
 */
export function statesByOutcome(
  table: VoteTable,
  selection: ResolutionSelection,
  prevailing?: Prevailing,
): readonly StateWithOutcome[] {
  return table.states
    .flatMap((state, row): readonly StateWithOutcome[] => {
      const rate = withOutcomeRate(table, row, selection, prevailing);
      return rate.kind === 'measured' ? [{ state, rate }] : [];
    })
    .sort((a, b) => a.rate.value - b.rate.value || b.rate.n - a.rate.n);
}

/** Whether the source leaves the outcome of any of these texts open. */
export function hasUnknownOutcome(resolutions: readonly Resolution[]): boolean {
  return resolutions.some(({ outcome }) => outcome === 'unknown');
}
