/** The bounds of an interval, both within it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * Where a proportion lies with 95 % confidence, seen `count` times in `n`; within 0 to 1.
 *
 * Throws where n is not positive. Source: Wilson, Journal of the American Statistical Association 22, 1927.
 */
export function wilsonInterval(count: number, n: number): Interval {
  if (!(n > 0)) throw new Error(`interval without votes: ${n}`);
  const share = count / n;
  const spread = (Z * Z) / n;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return {
    low: count === 0 ? 0 : (centre - half) / (1 + spread),
    high: count === n ? 1 : (centre + half) / (1 + spread),
  };
}
