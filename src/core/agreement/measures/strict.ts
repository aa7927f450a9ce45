import { wilsonInterval } from '../interval.ts';
import { sameCountOf, sharedCountOf } from '../pairTable.ts';
import type { Measure, MeasureValue } from './measure.ts';

/** Agreement: the share of shared votes in which both took the same position, abstaining being a position. */
export const strict = {
  id: 'strict',
  range: { low: 0, high: 1 },
  zeroMeans: 'neverAlike',
  measure: (table): MeasureValue => strictOf(sameCountOf(table), sharedCountOf(table)),
} as const satisfies Measure;

/** Agreement from two counts, where no more of the table is known. */
export function strictOf(same: number, shared: number): MeasureValue {
  if (shared === 0) return { kind: 'noSharedVotes' };
  return { kind: 'measured', value: same / shared, n: shared, interval: wilsonInterval(same, shared) };
}
