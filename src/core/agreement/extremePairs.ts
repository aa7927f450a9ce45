import { type PairMatrix, pairValueAt, sharedAt } from './pairMatrix.ts';

/** A pair of states by place, the lower first, with its value. */
export interface ValuedPair {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/** The pairs that stand out among those with many shared votes. */
export interface ExtremePairs {
  readonly closest: ValuedPair;
  readonly furthest: ValuedPair;
  /** The fewest shared votes that count as many here. */
  readonly many: number;
  /** Pairs that share as many. */
  readonly pairCount: number;
}

/**
 * The closest and the furthest pair, few votes being left aside: a pair needs half as many shared votes as the pair
 * that shares most, and at least `minShared`.
 *
 * Of equal values the pair with more shared votes, then the first. Undefined where no pair is left.
 */
export function extremePairs(matrix: PairMatrix, minShared: number): ExtremePairs | undefined {
  const pairs = pairsOf(matrix);
  const most = pairs.reduce((greatest, { a, b }) => Math.max(greatest, sharedAt(matrix, a, b)), 0);
  const many = Math.max(minShared, Math.ceil(most / 2));
  const counted = pairs.filter(({ a, b }) => sharedAt(matrix, a, b) >= many);
  const [first] = counted;
  if (first === undefined) return undefined;
  const better = (pair: ValuedPair, than: ValuedPair, sign: 1 | -1) =>
    sign * (pair.value - than.value) > 0 ||
    (pair.value === than.value && sharedAt(matrix, pair.a, pair.b) > sharedAt(matrix, than.a, than.b));
  return {
    closest: counted.reduce((best, pair) => (better(pair, best, 1) ? pair : best), first),
    furthest: counted.reduce((best, pair) => (better(pair, best, -1) ? pair : best), first),
    many,
    pairCount: counted.length,
  };
}

function pairsOf(matrix: PairMatrix): readonly ValuedPair[] {
  const pairs: ValuedPair[] = [];
  for (let a = 0; a < matrix.size; a += 1) {
    for (let b = a + 1; b < matrix.size; b += 1) {
      const value = pairValueAt(matrix, a, b);
      if (value !== undefined) pairs.push({ a, b, value });
    }
  }
  return pairs;
}
