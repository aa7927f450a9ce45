import type { Dissimilarities, PairWeight } from '../ordering/dissimilarities.ts';
import { remember } from '../remember.ts';
import { invertLaplacian } from './invertLaplacian.ts';

/** Distances to come close to, and how much each pair counts: square matrices, row by row, symmetric. */
export interface StressProblem {
  readonly size: number;
  readonly targets: Float64Array;
  /** At least 0; 0 on the diagonal and for pairs that share no votes. */
  readonly weights: Float64Array;
}

/**
 * What a map of these states has to come close to. Pairs without a value have no weight, the others that of
 * `weightOf`, asked for i < j, or 1.
 *
 * Throws on a weight that is not a number above 0.
 */
export function makeStressProblem(
  { size, values, known }: Dissimilarities,
  weightOf: PairWeight = () => 1,
): StressProblem {
  const weights = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      if (known[i * size + j] !== 1) continue;
      const weight = weightOf(i, j);
      if (!(weight > 0 && Number.isFinite(weight))) throw new Error(`weight invalid: ${weight}`);
      weights[i * size + j] = weight;
      weights[j * size + i] = weight;
    }
  }
  return { size, targets: values, weights };
}

/** What `invertLaplacian` makes of the weights, reckoned once for each problem. Throws where they link not all states. */
export const balanceOf = remember(({ weights, size }: StressProblem) => invertLaplacian(weights, size));
