import { sameCountOf, sharedCountOf } from '../pairTable.ts';
import { marginalsOf } from './marginals.ts';
import type { Measure, MeasureValue } from './measure.ts';

/**
 * Scott's π: agreement beyond what the habits of the two taken together would give by chance.
 *
 * Undefined where chance alone makes agreement certain: both took one and the same position throughout.
 * Source: Scott, Public Opinion Quarterly 19, 1955; for votes, Häge, Political Analysis 19, 2011.
 */
export const pi = {
  id: 'pi',
  range: { low: -1, high: 1 },
  zeroMeans: 'chance',
  measure: (table): MeasureValue => {
    const n = sharedCountOf(table);
    if (n === 0) return { kind: 'noSharedVotes' };
    const { first, second } = marginalsOf(table);
    // Everything times 4n², so that whole numbers decide whether chance is certain.
    const expected = (first[0] + second[0]) ** 2 + (first[1] + second[1]) ** 2 + (first[2] + second[2]) ** 2;
    const rest = 4 * n * n - expected;
    if (rest === 0) return { kind: 'undefined', reason: 'agreementCertain' };
    return { kind: 'measured', value: (4 * n * sameCountOf(table) - expected) / rest, n };
  },
} as const satisfies Measure;
