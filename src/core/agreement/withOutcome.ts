import type { Resolution } from '../resolution.ts';
import { marginOf } from '../tally.ts';
import { type Rate, rateOf } from './rate.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { castAt, type VoteTable } from './voteTable.ts';

/** The side that prevailed in a vote; undefined where that is not known or neither did. */
export type Prevailing = (resolution: Resolution) => 'Y' | 'N' | undefined;

/**
 * How often a state's yes or no was on the side that prevailed; abstentions and votes without a known side do not
 * count.
 */
export function withOutcomeRate(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  prevailing: Prevailing = prevailingByOutcome,
): Rate {
  let withSide = 0;
  let counted = 0;
  for (const column of selectedColumns(selection)) {
    const own = castAt(table, column, row);
    const resolution = table.resolutions[column];
    const side = resolution === undefined ? undefined : prevailing(resolution);
    if (own === undefined || own === 'A' || side === undefined) continue;
    counted += 1;
    if (own === side) withSide += 1;
  }
  return rateOf(withSide, counted);
}

/** The side that the stated outcome gives: adopted or rejected; no other outcome has a side. */
export function prevailingByOutcome({ outcome }: Resolution): 'Y' | 'N' | undefined {
  switch (outcome) {
    case 'adopted_without_vote':
    case 'adopted_by_vote':
    case 'adopted_unanimously':
    case 'adopted_by_unrecorded_vote':
      return 'Y';
    case 'rejected':
      return 'N';
    case 'withdrawn':
    case 'not_considered':
    case 'unknown':
      return undefined;
  }
}

/**
 * As `prevailingByOutcome`, but where the source states no outcome the larger of yes and no in its tally, a tie being
 * not adopted. A guess where more than a simple majority was required: a caller that uses it has to say so.
 */
export function prevailingByMajority(resolution: Resolution): 'Y' | 'N' | undefined {
  if (resolution.outcome !== 'unknown') return prevailingByOutcome(resolution);
  const tally = resolution.declared ?? resolution.counted;
  if (tally === undefined) return undefined;
  return marginOf(tally) > 0 ? 'Y' : 'N';
}
