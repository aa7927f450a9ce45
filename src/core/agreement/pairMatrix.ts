import { type Dissimilarities, makeDissimilarities } from '../ordering/dissimilarities.ts';
import { type PairTables, pairTableAt } from './agreementKernel.ts';
import type { Measure, MeasureValue } from './measures/measure.ts';
import { sharedCountOf } from './pairTable.ts';

/** What a measure can say of a pair, by the numbers that stand in `PairMatrix.kinds`. */
export const PAIR_KINDS = [
  'measured',
  'noSharedVotes',
  'undefined',
] as const satisfies readonly MeasureValue['kind'][];
export type PairKind = (typeof PAIR_KINDS)[number];

/** What a measure says of all pairs of states: square matrices, row by row, symmetric; (i, j) at `i * size + j`. */
export interface PairMatrix {
  readonly size: number;
  readonly range: Measure['range'];
  /** Where the pair is not measured the value is 0 and says nothing. */
  readonly values: Float64Array;
  /** The votes behind the value; 0 where there is none. */
  readonly counts: Uint32Array;
  /** Votes in which both cast Y, A or N; on the diagonal the votes that the state cast. */
  readonly shared: Uint32Array;
  /** Places in `PAIR_KINDS`. */
  readonly kinds: Uint8Array;
}

/** Measures all pairs of the tables once. */
export function buildPairMatrix(tables: PairTables, measure: Measure): PairMatrix {
  const size = tables.stateCount;
  const matrix = {
    size,
    range: measure.range,
    values: new Float64Array(size * size),
    counts: new Uint32Array(size * size),
    shared: new Uint32Array(size * size),
    kinds: new Uint8Array(size * size),
  };
  for (let i = 0; i < size; i += 1) {
    for (let j = i; j < size; j += 1) {
      const table = pairTableAt(tables, i, j);
      const found = measure.measure(table);
      const shared = sharedCountOf(table);
      setPair(matrix, i * size + j, found, shared);
      if (i !== j) setPair(matrix, j * size + i, found, shared);
    }
  }
  return matrix;
}

function setPair(
  matrix: Pick<PairMatrix, 'values' | 'counts' | 'shared' | 'kinds'>,
  index: number,
  found: MeasureValue,
  shared: number,
): void {
  matrix.shared[index] = shared;
  matrix.kinds[index] = PAIR_KINDS.indexOf(found.kind);
  if (found.kind !== 'measured') return;
  matrix.values[index] = found.value;
  matrix.counts[index] = found.n;
}

/** Whether a pair has a value, or why it has none. */
export function pairKindAt({ kinds, size }: PairMatrix, i: number, j: number): PairKind {
  const kind = PAIR_KINDS[kinds[i * size + j] ?? -1];
  if (kind === undefined) throw new Error(`pair unknown: ${i} ${j}`);
  return kind;
}

/** The value of a pair; undefined where it has none. */
export function pairValueAt(matrix: PairMatrix, i: number, j: number): number | undefined {
  return pairKindAt(matrix, i, j) === 'measured' ? matrix.values[i * matrix.size + j] : undefined;
}

/** Votes in which both states of a pair took a position. */
export function sharedAt({ shared, size }: PairMatrix, i: number, j: number): number {
  return shared[i * size + j] ?? 0;
}

/**
 * How unlike the states are: 0 at the measure's greatest value, 1 at its least; pairs without a value and those
 * with fewer shared votes than `minShared` are unknown.
 */
export function matrixDissimilarities(matrix: PairMatrix, minShared: number): Dissimilarities {
  const { low, high } = matrix.range;
  return makeDissimilarities(matrix.size, (i, j) => {
    if (sharedAt(matrix, i, j) < minShared) return undefined;
    const value = pairValueAt(matrix, i, j);
    return value === undefined ? undefined : (high - value) / (high - low);
  });
}
