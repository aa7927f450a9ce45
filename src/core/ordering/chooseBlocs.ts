import type { ClusterTree } from './clusterTree.ts';
import { cutTrees } from './cutTrees.ts';
import type { Dissimilarities } from './dissimilarities.ts';

/** States that belong together, and how clearly. */
export interface Blocs {
  /** As `cutTrees` gives them. */
  readonly blocs: readonly (readonly number[])[];
  /**
   * The mean silhouette, −1 to 1: how much nearer states are to their own bloc than to the next one.
   * Undefined where there is one bloc only.
   */
  readonly silhouette: number | undefined;
}

/**
 * The number of blocs, 2 to `most`, at which states are most clearly apart, and these blocs.
 *
 * Pairs that share no votes take no part; a state alone in its bloc counts 0. Of equally clear numbers the least.
 *
 * Source: Rousseeuw, Journal of Computational and Applied Mathematics 20, 1987.
 */
export function chooseBlocs(
  trees: readonly ClusterTree[],
  dissimilarities: Dissimilarities,
  most: number,
): Blocs {
  let best: Blocs = { blocs: cutTrees(trees, 1), silhouette: undefined };
  for (let count = 2; count <= most; count += 1) {
    const blocs = cutTrees(trees, count);
    if (blocs.length < 2) continue;
    const silhouette = meanSilhouette(dissimilarities, blocs);
    if (best.silhouette === undefined || silhouette > best.silhouette) best = { blocs, silhouette };
  }
  return best;
}

function meanSilhouette(dissimilarities: Dissimilarities, blocs: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const bloc of blocs) {
    for (const state of bloc) sum += silhouetteOf(dissimilarities, state, bloc, blocs);
  }
  return dissimilarities.size === 0 ? 0 : sum / dissimilarities.size;
}

function silhouetteOf(
  dissimilarities: Dissimilarities,
  state: number,
  own: readonly number[],
  blocs: readonly (readonly number[])[],
): number {
  const within = meanTo(dissimilarities, state, own);
  const others = blocs
    .filter((bloc) => bloc !== own)
    .flatMap((bloc) => meanTo(dissimilarities, state, bloc) ?? []);
  if (within === undefined || others.length === 0) return 0;
  const next = Math.min(...others);
  const greater = Math.max(within, next);
  return greater === 0 ? 0 : (next - within) / greater;
}

/** The mean of the known dissimilarities to the other states of a bloc; undefined where none is known. */
function meanTo(
  { size, values, known }: Dissimilarities,
  state: number,
  bloc: readonly number[],
): number | undefined {
  let sum = 0;
  let count = 0;
  for (const other of bloc) {
    if (other === state || known[state * size + other] !== 1) continue;
    sum += values[state * size + other] ?? 0;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
