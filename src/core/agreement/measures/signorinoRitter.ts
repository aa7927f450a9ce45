import { halfWeight } from './halfWeight.ts';
import type { Measure, MeasureValue } from './measure.ts';

/**
 * Signorino and Ritter's S: 1 when always alike, −1 when always opposite; twice half-weight agreement less 1.
 *
 * Source: Signorino and Ritter, International Studies Quarterly 43, 1999.
 */
export const signorinoRitter = {
  id: 's',
  range: { low: -1, high: 1 },
  zeroMeans: 'halfway',
  measure: (table): MeasureValue => {
    const agreement = halfWeight.measure(table);
    if (agreement.kind !== 'measured') return agreement;
    return { kind: 'measured', value: 2 * agreement.value - 1, n: agreement.n };
  },
} as const satisfies Measure;
