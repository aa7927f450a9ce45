/**
 * Ranks from 1 for the greatest value on; equal values share the mean of their ranks.
 *
 * As long as `values` and in its order.
 */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
  }
  return ranks;
}

/**
 * Spearman's rank correlation ρ of two series, ties sharing ranks; −1 to 1.
 *
 * Undefined where a series has fewer than two different values. Throws on series of different lengths.
 */
export function spearman(first: readonly number[], second: readonly number[]): number | undefined {
  if (first.length !== second.length) throw new Error(`series differ: ${first.length} ${second.length}`);
  const a = centred(ranksOf(first));
  const b = centred(ranksOf(second));
  const spread = Math.sqrt(sumOfProducts(a, a) * sumOfProducts(b, b));
  if (spread === 0) return undefined;
  return Math.max(-1, Math.min(1, sumOfProducts(a, b) / spread));
}

/**
 * Kendall's rank correlation τ-b of two series, which allows for ties; −1 to 1.
 *
 * Undefined where a series has fewer than two different values. Throws on series of different lengths. Takes time as
 * n log n. Source: Knight, Journal of the American Statistical Association 61, 1966.
 */
export function kendall(first: readonly number[], second: readonly number[]): number | undefined {
  if (first.length !== second.length) throw new Error(`series differ: ${first.length} ${second.length}`);
  const points = first
    .map((a, index) => ({ a, b: second[index] ?? 0 }))
    .sort((p, q) => p.a - q.a || p.b - q.b);
  const pairs = pairCount(points.length);
  const tiedA = tiedPairs(points, (p, q) => p.a === q.a);
  const tiedBoth = tiedPairs(points, (p, q) => p.a === q.a && p.b === q.b);
  const { sorted, swaps } = sortCounting(points.map(({ b }) => b));
  const tiedB = tiedPairs(sorted, (p, q) => p === q);
  const spread = Math.sqrt((pairs - tiedA) * (pairs - tiedB));
  if (spread === 0) return undefined;
  return (pairs - tiedA - tiedB + tiedBoth - 2 * swaps) / spread;
}

function centred(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function pairCount(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Pairs of equal items in a list where equal ones stand together. */
function tiedPairs<T>(sorted: readonly T[], areEqual: (a: T, b: T) => boolean): number {
  let tied = 0;
  let start = 0;
  sorted.forEach((item, index) => {
    const first = sorted[start];
    if (first === undefined || !areEqual(item, first)) start = index;
    tied += index - start;
  });
  return tied;
}

/** Sorts by merging, and counts how many pairs stood in the wrong order. */
function sortCounting(values: readonly number[]): {
  readonly sorted: readonly number[];
  readonly swaps: number;
} {
  if (values.length < 2) return { sorted: values, swaps: 0 };
  const middle = values.length >> 1;
  const left = sortCounting(values.slice(0, middle));
  const right = sortCounting(values.slice(middle));
  const sorted: number[] = [];
  let swaps = left.swaps + right.swaps;
  let taken = 0;
  for (const value of right.sorted) {
    for (let next = left.sorted[taken]; next !== undefined && next <= value; next = left.sorted[taken]) {
      sorted.push(next);
      taken += 1;
    }
    swaps += left.sorted.length - taken;
    sorted.push(value);
  }
  return { sorted: [...sorted, ...left.sorted.slice(taken)], swaps };
}
