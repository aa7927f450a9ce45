import type { MeasureValue } from '../../core/agreement/measures/measure.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { type PairTable, pairTable, sharedCountOf } from '../../core/agreement/pairTable.ts';
import type { ResolutionSelection } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { StateCode } from '../../core/state/stateCode.ts';

/** A state that is compared, with its row in the table of votes. */
export interface ComparedState {
  readonly code: StateCode;
  readonly name: string;
  readonly row: number;
}

/** Two states with how they voted against each other. */
export interface PairComparison {
  readonly first: ComparedState;
  readonly second: ComparedState;
  readonly table: PairTable;
  readonly value: MeasureValue;
}

/** What a measure says of two states over a selection. */
export function comparePair(
  table: VoteTable,
  selection: ResolutionSelection,
  [first, second]: readonly [ComparedState, ComparedState],
  measure: MeasureId,
): PairComparison {
  const counts = pairTable(table, first.row, second.row, selection);
  return { first, second, table: counts, value: measureById(measure).measure(counts) };
}

/** The votes that a value rests on; where it is undefined, those that are shared and give it no value. */
export function votesBehind({ table, value }: Pick<PairComparison, 'table' | 'value'>): number {
  return value.kind === 'measured' ? value.n : sharedCountOf(table);
}

/** Every pair of some states once, those with the first state first. */
export function pairsOf(
  states: readonly ComparedState[],
): readonly (readonly [ComparedState, ComparedState])[] {
  return states.flatMap((first, index) => states.slice(index + 1).map((second) => [first, second] as const));
}
