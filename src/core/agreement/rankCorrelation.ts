/** Numbers in a row, of whatever array. */
export type Series = ArrayLike<number>;

/**
 * Ranks from 1 for the greatest value on; equal values share the mean of their ranks.
 *
 * As long as `values` and in its order.
 */
export function ranksOf(values: Series): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Float64Array(values.length);
  const { distinct, rankOf } = rankDistinct(sorted);
  for (let index = 0; index < ranks.length; index += 1) {
    ranks[index] = rankOf[placeOf(distinct, values[index] ?? 0)] ?? 0;
  }
  return ranks;
}

interface DistinctValues {
  /** Ascending. */
  readonly distinct: Float64Array;
  readonly rankOf: Float64Array;
}

function rankDistinct(sorted: Float64Array): DistinctValues {
  const distinct = new Float64Array(sorted.length);
  const rankOf = new Float64Array(sorted.length);
  let count = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    distinct[count] = sorted[start] ?? 0;
    rankOf[count] = sorted.length - (start + end - 1) / 2;
    count += 1;
  }
  return { distinct: distinct.subarray(0, count), rankOf };
}

/** Where a value that is there stands among ascending ones. */
function placeOf(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Spearman's rank correlation ρ of two series, ties sharing ranks; −1 to 1.
 *
 * Undefined where a series has fewer than two different values. Throws on series of different lengths.
 */
export function spearman(first: Series, second: Series): number | undefined {
  return spearmanOfRanks(ranksOf(first), ranksOf(second));
}

/** Spearman's ρ from the ranks of two series, as `ranksOf` gives them. */
export function spearmanOfRanks(first: Float64Array, second: Float64Array): number | undefined {
  assertAlike(first, second);
  // Whatever is tied, the mean of the ranks is that of 1 to n.
  const mean = (first.length + 1) / 2;
  let [together, ofFirst, ofSecond] = [0, 0, 0];
  for (let index = 0; index < first.length; index += 1) {
    const a = (first[index] ?? 0) - mean;
    const b = (second[index] ?? 0) - mean;
    together += a * b;
    ofFirst += a * a;
    ofSecond += b * b;
  }
  const spread = Math.sqrt(ofFirst * ofSecond);
  return spread === 0 ? undefined : Math.max(-1, Math.min(1, together / spread));
}

/**
 * Kendall's rank correlation τ-b of two series, which allows for ties; −1 to 1.
 *
 * Undefined where a series has fewer than two different values. Throws on series of different lengths. Takes time as
 * n log n. Source: Knight, Journal of the American Statistical Association 61, 1966.
 */
export function kendall(first: Series, second: Series): number | undefined {
  return kendallOfRanks(ranksOf(first), ranksOf(second));
}

/** Kendall's τ-b from the ranks of two series, as `ranksOf` gives them. */
export function kendallOfRanks(first: Float64Array, second: Float64Array): number | undefined {
  assertAlike(first, second);
  // Ranks are halves: both in one whole number, the first decides and the second settles ties when they are sorted.
  const base = 2 * first.length + 1;
  const both = first.map((rank, index) => 2 * rank * base + 2 * (second[index] ?? 0)).sort();
  const pairs = pairCount(first.length);
  const tiedFirst = tiedPairs(both.map((key) => Math.floor(key / base)));
  const tiedBoth = tiedPairs(both);
  const { swaps, sorted } = sortCounting(both.map((key) => key % base));
  const tiedSecond = tiedPairs(sorted);
  const spread = Math.sqrt((pairs - tiedFirst) * (pairs - tiedSecond));
  if (spread === 0) return undefined;
  return (pairs - tiedFirst - tiedSecond + tiedBoth - 2 * swaps) / spread;
}

function assertAlike(first: Float64Array, second: Float64Array): void {
  if (first.length !== second.length) throw new Error(`series differ: ${first.length} ${second.length}`);
}

function pairCount(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Pairs of equal values in a series that ascends. */
function tiedPairs(sorted: Float64Array): number {
  let tied = 0;
  let start = 0;
  for (let index = 0; index < sorted.length; index += 1) {
    if (sorted[index] !== sorted[start]) start = index;
    tied += index - start;
  }
  return tied;
}

/** Sorts by merging, and counts how many pairs stood in the wrong order. */
function sortCounting(values: Float64Array): { readonly sorted: Float64Array; readonly swaps: number } {
  let swaps = 0;
  let sorted = values;
  let next: Float64Array = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      swaps += mergeRuns(sorted, next, { start, middle: start + width, end: start + 2 * width });
    }
    [sorted, next] = [next, sorted];
  }
  return { sorted, swaps };
}

interface Runs {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Merges two neighbouring ascending runs; the answer is how many pairs between them stood in the wrong order. */
function mergeRuns(from: Float64Array, to: Float64Array, runs: Runs): number {
  const middle = Math.min(runs.middle, from.length);
  const end = Math.min(runs.end, from.length);
  let swaps = 0;
  let left = runs.start;
  let right = middle;
  for (let place = runs.start; place < end; place += 1) {
    const takesLeft = left < middle && (right >= end || (from[left] ?? 0) <= (from[right] ?? 0));
    if (!takesLeft) swaps += middle - left;
    to[place] = from[takesLeft ? left++ : right++] ?? 0;
  }
  return swaps;
}
