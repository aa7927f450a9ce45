import { isThin, type Measure, type MeasureValue } from './measures/measure.ts';
import { pairTable } from './pairTable.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** Another state with what a measure says of it and the state in question. */
export interface Partner {
  readonly row: number;
  readonly value: MeasureValue;
}

/** A partner that has a value. */
export interface ValuedPartner extends Partner {
  readonly value: Extract<MeasureValue, { readonly kind: 'measured' }>;
}

/** What a measure says of a state and each of the others, by row. */
export function partnersOf(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  { measure }: Measure,
): readonly Partner[] {
  return table.states.flatMap((_, other) =>
    other === row ? [] : [{ row: other, value: measure(pairTable(table, row, other, selection)) }],
  );
}

/**
 * The partners whose value rests on at least `minShared` votes, the closest first.
 *
 * Of equal values the one from more votes, then the order given.
 */
export function closestFirst(partners: readonly Partner[], minShared: number): readonly ValuedPartner[] {
  return partners
    .flatMap(({ row, value }) =>
      value.kind === 'measured' && !isThin(value, minShared) ? [{ row, value }] : [],
    )
    .sort((a, b) => b.value.value - a.value.value || b.value.n - a.value.n);
}
