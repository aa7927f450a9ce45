/**
 * How unlike states are, pair by pair: two square matrices, row by row, the pair (i, j) at `i * size + j`.
 *
 * Both are symmetric. Values are finite and at least 0, with 0 on the diagonal.
 */
export interface Dissimilarities {
  readonly size: number;
  /** Where `known` is 0 the value is 0 and says nothing. */
  readonly values: Float64Array;
  /** 1 where the pair has a value, 0 where it shares no votes; 1 on the diagonal. */
  readonly known: Uint8Array;
}

/** How much a pair counts, by the indices of its states: more than 0. The number of shared votes, for instance. */
export type PairWeight = (i: number, j: number) => number;

/**
 * Collects the dissimilarities of all pairs; the answer is asked for i < j only, undefined meaning no shared votes.
 *
 * Throws on a value that is negative or not finite.
 */
export function makeDissimilarities(
  size: number,
  dissimilarityOf: (i: number, j: number) => number | undefined,
): Dissimilarities {
  const values = new Float64Array(size * size);
  const known = new Uint8Array(size * size);
  for (let i = 0; i < size; i += 1) {
    known[i * size + i] = 1;
    for (let j = i + 1; j < size; j += 1) {
      const value = dissimilarityOf(i, j);
      if (value === undefined) continue;
      if (!(value >= 0 && Number.isFinite(value))) throw new Error(`dissimilarity invalid: ${value}`);
      values[i * size + j] = value;
      values[j * size + i] = value;
      known[i * size + j] = 1;
      known[j * size + i] = 1;
    }
  }
  return { size, values, known };
}

/** How unlike two states are; undefined where they share no votes or one of them is not there. */
export function dissimilarityAt(
  { size, values, known }: Dissimilarities,
  i: number,
  j: number,
): number | undefined {
  const index = i * size + j;
  return j < size && known[index] === 1 ? values[index] : undefined;
}

/** The same for some of the states, in the order given: state k of the answer is state `indices[k]`. */
export function pickStates(dissimilarities: Dissimilarities, indices: readonly number[]): Dissimilarities {
  const size = indices.length;
  const values = new Float64Array(size * size);
  const known = new Uint8Array(size * size);
  let place = 0;
  for (const i of indices) {
    for (const j of indices) {
      const pair = i * dissimilarities.size + j;
      values[place] = dissimilarities.values[pair] ?? 0;
      known[place] = dissimilarities.known[pair] ?? 0;
      place += 1;
    }
  }
  return { size, values, known };
}
