import type { PairTables } from '../../core/agreement/agreementKernel.ts';
import { type ExtremePairs, extremePairs } from '../../core/agreement/extremePairs.ts';
import { matrixBlocs } from '../../core/agreement/matrixBlocs.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { buildPairMatrix, type PairMatrix } from '../../core/agreement/pairMatrix.ts';
import { type ResolutionSelection, selectedResolutions } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Dissimilarities } from '../../core/ordering/dissimilarities.ts';
import { orderLeaves } from '../../core/ordering/orderLeaves.ts';
import { groupOn, type RegionalGroup } from '../../core/state/regionalGroup.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { stateName } from '../names.ts';

/** A state that voted, in the order of the tables. */
export interface AlignedState {
  readonly code: StateCode;
  readonly name: string;
  /** On the day of the last vote looked at; undefined where it had none. */
  readonly group: RegionalGroup | undefined;
}

/** How all states that voted agree by one measure. Places are those of `states`. */
export interface Alignment {
  readonly states: readonly AlignedState[];
  readonly tables: PairTables;
  readonly measure: MeasureId;
  readonly matrix: PairMatrix;
  /** Pairs with fewer shared votes are unknown to blocs and maps. */
  readonly leastShared: number;
  readonly dissimilarities: Dissimilarities;
  /** So that blocs show. */
  readonly blocOrder: readonly number[];
  readonly blocs: readonly (readonly number[])[];
  /** Undefined where no pair shares enough votes. */
  readonly extremes: ExtremePairs | undefined;
}

/** A pair of few votes says too little to place a state by, whatever the reader asks to see. */
const LEAST_SHARED = 5;

/** Which states voted, by the rows of the tables' states, named in the page's language. */
export function alignedStates(
  index: DataSetIndex,
  selection: ResolutionSelection,
  rows: readonly number[],
  messages: Messages,
): readonly AlignedState[] {
  const lastDay = selectedResolutions(index.table, selection)
    .flatMap(({ date }) => date ?? [])
    .reduce<VoteDay | undefined>(
      (last, date) => (last === undefined || date > last ? date : last),
      undefined,
    );
  return rows.flatMap((row) => {
    const code = index.table.states[row];
    if (code === undefined) return [];
    const terms = index.stateByCode.get(code)?.groups ?? [];
    const group = lastDay === undefined ? undefined : groupOn(terms, lastDay);
    return [{ code, name: stateName(index, code, messages), group }];
  });
}

type VoteDay = NonNullable<VoteTable['resolutions'][number]['date']>;

/** Measures all pairs, finds blocs and what stands out. `tables` are those of the states, in their order. */
export function alignStates(
  states: readonly AlignedState[],
  tables: PairTables,
  measure: MeasureId,
  minShared: number,
): Alignment {
  const matrix = buildPairMatrix(tables, measureById(measure));
  const leastShared = Math.max(minShared, LEAST_SHARED);
  const { dissimilarities, trees, blocs } = matrixBlocs(matrix, leastShared);
  return {
    states,
    tables,
    measure,
    matrix,
    leastShared,
    dissimilarities,
    blocOrder: trees.flatMap((tree) => orderLeaves(tree, dissimilarities)),
    blocs,
    extremes: extremePairs(matrix, leastShared),
  };
}

/** The place of a state; undefined where it cast no vote among those looked at. */
export function placeOf({ states }: Alignment, code: StateCode | undefined): number | undefined {
  const place = states.findIndex((state) => state.code === code);
  return place < 0 ? undefined : place;
}

/** The state at a place. Throws on a place that is not there. */
export function stateAt({ states }: Pick<Alignment, 'states'>, place: number): AlignedState {
  const state = states[place];
  if (state === undefined) throw new Error(`state unknown: ${place}`);
  return state;
}
