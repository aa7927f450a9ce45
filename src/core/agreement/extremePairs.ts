import { type PairMatrix, pairKindAt, pairValueAt, sharedAt } from './pairMatrix.ts';

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
  const most = mostShared(matrix);
  const many = Math.max(minShared, Math.ceil(most / 2));
  let [closest, furthest]: [ValuedPair | undefined, ValuedPair | undefined] = [undefined, undefined];
  let pairCount = 0;
  for (let a = 0; a < matrix.size; a += 1) {
    for (let b = a + 1; b < matrix.size; b += 1) {
      if (sharedAt(matrix, a, b) < many) continue;
      const value = pairValueAt(matrix, a, b);
      if (value === undefined) continue;
      pairCount += 1;
      if (isFurther(matrix, { a, b, value }, closest, 1)) closest = { a, b, value };
      if (isFurther(matrix, { a, b, value }, furthest, -1)) furthest = { a, b, value };
    }
  }
  return closest && furthest && { closest, furthest, many, pairCount };
}

/** Whether a pair lies further to one side than another: up or down by value, then by more shared votes. */
function isFurther(
  matrix: PairMatrix,
  pair: ValuedPair,
  than: ValuedPair | undefined,
  side: 1 | -1,
): boolean {
  if (than === undefined || pair.value !== than.value)
    return than === undefined || side * (pair.value - than.value) > 0;
  return sharedAt(matrix, pair.a, pair.b) > sharedAt(matrix, than.a, than.b);
}

/** The most votes that a pair with a value shares. */
function mostShared(matrix: PairMatrix): number {
  let most = 0;
  for (let a = 0; a < matrix.size; a += 1) {
    for (let b = a + 1; b < matrix.size; b += 1) {
      if (pairKindAt(matrix, a, b) === 'measured') most = Math.max(most, sharedAt(matrix, a, b));
    }
  }
  return most;
}
