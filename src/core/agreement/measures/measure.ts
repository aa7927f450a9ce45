import type { Interval } from '../interval.ts';
import type { PairTable } from '../pairTable.ts';

/**
 * Why a measure has no value although votes are shared: chance alone would make the two agree in every vote,
 * or there is no vote in which both said yes or no.
 */
export const UNDEFINED_REASONS = ['agreementCertain', 'noYesNoVotes'] as const;
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** What a measure says of a pair. No shared votes is no number. */
export type MeasureValue =
  | {
      readonly kind: 'measured';
      readonly value: number;
      /** The votes that the value is computed from; at least 1. */
      readonly n: number;
      /** Wilson, 95 %; only where the value is a proportion of n. */
      readonly interval?: Interval;
    }
  | { readonly kind: 'noSharedVotes' }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/**
 * What the value 0 says: the two never took the same position; they were always on opposite sides;
 * they agree as often as chance would have it; they are as far apart as they are together.
 */
export const ZERO_MEANINGS = ['neverAlike', 'alwaysOpposite', 'chance', 'halfway'] as const;
export type ZeroMeaning = (typeof ZERO_MEANINGS)[number];

/** A way to say in one number how much two states vote alike; 1 is always the most. */
export interface Measure {
  /** As in links and on the command line. */
  readonly id: string;
  /** The least and the greatest possible value. */
  readonly range: Interval;
  readonly zeroMeans: ZeroMeaning;
  /** The value of a pair's table; the same for the table transposed. */
  readonly measure: (table: PairTable) => MeasureValue;
}

/** Whether a value rests on fewer votes than the reader asks for; true as well where there is no value. */
export function isThin(value: MeasureValue, minimum: number): boolean {
  return value.kind !== 'measured' || value.n < minimum;
}
