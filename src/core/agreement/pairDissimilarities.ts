import { type Dissimilarities, makeDissimilarities } from '../ordering/dissimilarities.ts';
import { type PairTables, pairTableAt } from './agreementKernel.ts';
import type { Measure } from './measures/measure.ts';
import { sharedCountOf } from './pairTable.ts';

/** What decides how unlike two states are. */
export interface DissimilarityRule {
  readonly measure: Measure;
  /** Pairs with fewer shared votes count as unknown; 1 unless given. */
  readonly minShared?: number;
}

/**
 * How unlike the states of some rows of the tables are, by a measure: 0 at its greatest value, 1 at its least.
 *
 * 1 − agreement for the measures from 0 to 1, half of 1 − index for those from −1 to 1. Pairs without a value are
 * unknown. State k of the answer is `rows[k]`.
 */
export function pairDissimilarities(
  tables: PairTables,
  rows: readonly number[],
  { measure, minShared = 1 }: DissimilarityRule,
): Dissimilarities {
  const { low, high } = measure.range;
  return makeDissimilarities(rows.length, (i, j) => {
    const [a, b] = [rows[i], rows[j]];
    if (a === undefined || b === undefined) return undefined;
    const table = pairTableAt(tables, a, b);
    if (sharedCountOf(table) < minShared) return undefined;
    const found = measure.measure(table);
    return found.kind === 'measured' ? (high - found.value) / (high - low) : undefined;
  });
}
