import { sameCountOf, sharedCountOf } from '../pairTable.ts';
import { marginalsOf } from './marginals.ts';
import type { Measure, MeasureValue } from './measure.ts';

/**
 * Cohen's κ: agreement beyond what each state's own habits would give by chance.
 *
 * Undefined where chance alone makes agreement certain: both took one and the same position throughout.
 * Source: Cohen, Educational and Psychological Measurement 20, 1960.
 */
export const kappa = {
  id: 'kappa',
  range: { low: -1, high: 1 },
  zeroMeans: 'chance',
  measure: (table): MeasureValue => {
    const n = sharedCountOf(table);
    if (n === 0) return { kind: 'noSharedVotes' };
    const { first, second } = marginalsOf(table);
    // Everything times n², so that whole numbers decide whether chance is certain.
    const expected = first[0] * second[0] + first[1] * second[1] + first[2] * second[2];
    const rest = n * n - expected;
    if (rest === 0) return { kind: 'undefined', reason: 'agreementCertain' };
    return { kind: 'measured', value: (n * sameCountOf(table) - expected) / rest, n };
  },
} as const satisfies Measure;
