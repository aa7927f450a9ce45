import { betweenGroups } from '../../core/agreement/betweenGroups.ts';
import type { MeasureValue } from '../../core/agreement/measures/measure.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { type PairTable, sharedCountOf } from '../../core/agreement/pairTable.ts';
import type { ResolutionSelection } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { ShownGroup } from './shownGroup.ts';

/** Two groups, or one with itself, and what a measure says of all their pairs together. */
export interface GroupPair {
  readonly first: ShownGroup;
  readonly second: ShownGroup;
  /** Its n are votes and not pairs, and it has no interval. */
  readonly value: MeasureValue;
  /** Pairs of members counted, over all votes; of one group each pair once. */
  readonly pairCount: number;
}

/** Every two of some groups once, and each with itself: those with the first group first. */
export function groupPairs(
  table: VoteTable,
  groups: readonly ShownGroup[],
  selection: ResolutionSelection,
  measure: MeasureId,
): readonly GroupPair[] {
  return groups.flatMap((first, index) =>
    groups.slice(index).map((second): GroupPair => {
      const between = betweenGroups(table, [first.voters, second.voters], selection);
      const isSame = first === second;
      return {
        first,
        second,
        value: measurePairs(between.table, between.resolutionCount, measure),
        pairCount: sharedCountOf(between.table) / (isSame ? 2 : 1),
      };
    }),
  );
}

/** The pairs of different groups with a value from at least `minimum` votes, from the closest to the furthest apart. */
export function rankPairs(
  pairs: readonly GroupPair[],
  minimum: number,
): readonly (GroupPair & { readonly measured: number })[] {
  return pairs
    .flatMap((pair) =>
      pair.first !== pair.second && pair.value.kind === 'measured' && pair.value.n >= minimum
        ? [{ ...pair, measured: pair.value.value }]
        : [],
    )
    .sort((a, b) => b.measured - a.measured);
}

function measurePairs(table: PairTable, votes: number, measure: MeasureId): MeasureValue {
  const value = measureById(measure).measure(table);
  return value.kind === 'measured' ? { kind: 'measured', value: value.value, n: votes } : value;
}
