import { canonicalOrder } from './canonicalOrder.ts';
import { type ClusterTree, leavesOf } from './clusterTree.ts';
import { type Dissimilarities, type PairWeight, pickStates } from './dissimilarities.ts';

/** How unlike two clusters are: the mean, or the greatest, of the dissimilarities between their states. */
export const LINKAGES = ['average', 'complete'] as const;
export type Linkage = (typeof LINKAGES)[number];

/** How states are joined; average linkage, all pairs alike, unless given. */
export interface ClusterOptions {
  readonly linkage?: Linkage;
  /**
   * Symmetric; how much a pair counts in the mean of average linkage. With the number of shared votes the mean is
   * taken over votes, not over pairs, and a pair of few votes says little.
   */
  readonly weightOf?: PairWeight;
}

/**
 * Which states belong together, from pairs to the whole: hierarchical clustering.
 *
 * Pairs that share no votes take no part: a linkage is the mean (or greatest) of the known pairs between two
 * clusters, and two clusters without any known pair are never joined. The answer is therefore one tree, or several
 * where groups of states share no votes with each other: the largest first, states that share none with anyone last.
 * One vote in common can join two states for good: give pairs thinner than the reader's minimum as unknown.
 * Ties fall as `canonicalOrder` has it. With pairs missing, a merge may lie lower than one before it.
 */
export function clusterStates(
  dissimilarities: Dissimilarities,
  options: ClusterOptions = {},
): readonly ClusterTree[] {
  const merging = startMerging(dissimilarities, canonicalOrder(dissimilarities), options);
  for (let pair = closestPair(merging); pair !== undefined; pair = closestPair(merging)) {
    mergePair(merging, pair);
  }
  return merging.trees
    .flatMap((tree) => (tree === undefined ? [] : [{ tree, size: leavesOf(tree).length }]))
    .sort((a, b) => b.size - a.size)
    .map(({ tree }) => tree);
}

interface Merging {
  readonly linkage: Linkage;
  readonly size: number;
  /** Clusters by slot; undefined once merged into another. */
  readonly trees: (ClusterTree | undefined)[];
  /** By two slots: the weighted sum of the known dissimilarities between the clusters, or the greatest of them. */
  readonly totals: Float64Array;
  /** By two slots: the sum of the weights; 0 where no pair between the clusters is known. */
  readonly weights: Float64Array;
  /** By slot: the slot of the nearest cluster and how far it is, infinite where there is none. */
  readonly nearest: Int32Array;
  readonly distance: Float64Array;
}

function startMerging(
  dissimilarities: Dissimilarities,
  order: readonly number[],
  { linkage = 'average', weightOf = () => 1 }: ClusterOptions,
): Merging {
  const { size, values, known } = pickStates(dissimilarities, order);
  const weights = new Float64Array(size * size);
  const totals = values.slice();
  for (let k = 0, pair = 0; k < size; k += 1) {
    const i = order[k] ?? k;
    for (let l = 0; l < size; l += 1, pair += 1) {
      if (k === l || known[pair] === 0) continue;
      const weight = weightOf(i, order[l] ?? l);
      weights[pair] = weight;
      if (linkage === 'average') totals[pair] = (totals[pair] ?? 0) * weight;
    }
  }
  const merging = {
    linkage,
    size,
    trees: order.map((state): ClusterTree | undefined => ({ kind: 'leaf', state })),
    totals,
    weights,
    nearest: new Int32Array(size),
    distance: new Float64Array(size),
  };
  for (let slot = 0; slot < size; slot += 1) findNearest(merging, slot);
  return merging;
}

function findNearest(merging: Merging, slot: number): void {
  let nearest = slot;
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < merging.size; other += 1) {
    const distance = linkageBetween(merging, slot, other);
    if (distance >= least) continue;
    least = distance;
    nearest = other;
  }
  merging.nearest[slot] = nearest;
  merging.distance[slot] = least;
}

function linkageBetween({ linkage, size, trees, totals, weights }: Merging, a: number, b: number): number {
  const weight = weights[a * size + b] ?? 0;
  if (a === b || weight === 0 || trees[b] === undefined) return Number.POSITIVE_INFINITY;
  const total = totals[a * size + b] ?? 0;
  return linkage === 'average' ? total / weight : total;
}

interface MergePair {
  readonly kept: number;
  readonly dropped: number;
  readonly height: number;
}

function closestPair({ size, trees, nearest, distance }: Merging): MergePair | undefined {
  let closest: MergePair | undefined;
  for (let slot = 0; slot < size; slot += 1) {
    const height = distance[slot] ?? 0;
    if (trees[slot] === undefined || height >= (closest?.height ?? Number.POSITIVE_INFINITY)) continue;
    const other = nearest[slot] ?? slot;
    closest = { kept: Math.min(slot, other), dropped: Math.max(slot, other), height };
  }
  return closest;
}

function mergePair(merging: Merging, { kept, dropped, height }: MergePair): void {
  const { size, trees, nearest, distance } = merging;
  const first = trees[kept];
  const second = trees[dropped];
  if (first === undefined || second === undefined)
    throw new Error(`cluster merged twice: ${kept} ${dropped}`);
  trees[kept] = { kind: 'merge', first, second, height };
  trees[dropped] = undefined;
  for (let slot = 0; slot < size; slot += 1) joinLinkages(merging, { kept, dropped, slot });
  findNearest(merging, kept);
  for (let slot = 0; slot < size; slot += 1) {
    if (slot === kept || trees[slot] === undefined) continue;
    if (nearest[slot] === kept || nearest[slot] === dropped) findNearest(merging, slot);
    const toMerged = linkageBetween(merging, slot, kept);
    // Means over known pairs only can bring a merged cluster nearer than either part was.
    if (toMerged < (distance[slot] ?? 0)) {
      nearest[slot] = kept;
      distance[slot] = toMerged;
    }
  }
}

function joinLinkages(
  { linkage, size, totals, weights }: Merging,
  { kept, dropped, slot }: { readonly kept: number; readonly dropped: number; readonly slot: number },
): void {
  const a = totals[kept * size + slot] ?? 0;
  const b = totals[dropped * size + slot] ?? 0;
  const total = linkage === 'average' ? a + b : Math.max(a, b);
  const weight = (weights[kept * size + slot] ?? 0) + (weights[dropped * size + slot] ?? 0);
  totals[kept * size + slot] = total;
  totals[slot * size + kept] = total;
  weights[kept * size + slot] = weight;
  weights[slot * size + kept] = weight;
}
