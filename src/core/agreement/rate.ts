import { type Interval, wilsonInterval } from './interval.ts';

/** A share of votes with what it is made of; `noVotes` where there are none to take a share of. */
export type Rate =
  | {
      readonly kind: 'measured';
      /** `count / n`, 0 to 1. */
      readonly value: number;
      readonly count: number;
      /** At least 1. */
      readonly n: number;
      /** Wilson, 95 %. */
      readonly interval: Interval;
    }
  | { readonly kind: 'noVotes' };

/** The share that `count` votes are of `n`. */
export function rateOf(count: number, n: number): Rate {
  if (n === 0) return { kind: 'noVotes' };
  return { kind: 'measured', value: count / n, count, n, interval: wilsonInterval(count, n) };
}
