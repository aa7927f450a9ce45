import type { Period } from './periods.ts';
import type { ResolutionSelection } from './selection.ts';

/** What a measure says of one period. */
export interface PointInTime<T> {
  readonly period: Period;
  readonly value: T;
}

/**
 * Anything that can be measured over a selection, period by period: a pair's agreement, a group's cohesion, a rate.
 *
 * A period without votes to measure stays in the line with what the measure says of nothing.
 */
export function overTime<T>(
  periods: readonly Period[],
  measure: (selection: ResolutionSelection) => T,
): readonly PointInTime<T>[] {
  return periods.map((period) => ({ period, value: measure(period.selection) }));
}
