import { type ClusterOptions, clusterStates } from './clusterStates.ts';
import { type Dissimilarities, dissimilarityAt } from './dissimilarities.ts';
import { orderLeaves } from './orderLeaves.ts';

/** Ways to line up states along a matrix. */
export const STATE_ORDERS = ['blocs', 'name', 'group', 'closeness'] as const;
export type StateOrder = (typeof STATE_ORDERS)[number];

type Compare = (a: string, b: string) => number;

/**
 * States so lined up that those alike are neighbours and blocs show; states that share no votes with anyone last.
 *
 * Every order here lists each state's index once.
 */
export function orderByBlocs(dissimilarities: Dissimilarities, options?: ClusterOptions): readonly number[] {
  return clusterStates(dissimilarities, options).flatMap((tree) => orderLeaves(tree, dissimilarities));
}

/** States by name, in the reader's own alphabet: the comparison is that of the language. */
export function orderByName(names: readonly string[], compare: Compare): readonly number[] {
  return names.map((_, index) => index).sort((a, b) => compare(names[a] ?? '', names[b] ?? '') || a - b);
}

/**
 * States group by group, in the order of `groups`; within one as in `order`.
 *
 * `groupByState` runs along the states; those without a group, or with one that is not listed, come last.
 */
export function orderByGroup<Group>(
  groupByState: readonly (Group | undefined)[],
  groups: readonly Group[],
  order: readonly number[],
): readonly number[] {
  const ranks = new Map<Group | undefined, number>(groups.map((group, rank) => [group, rank]));
  const rankOf = (state: number) => ranks.get(groupByState[state]) ?? groups.length;
  return order.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** A chosen state, then those most like it; those that share no votes with it last. Ties by index. */
export function orderByCloseness(dissimilarities: Dissimilarities, chosen: number): readonly number[] {
  const distance = (state: number) =>
    dissimilarityAt(dissimilarities, chosen, state) ?? Number.POSITIVE_INFINITY;
  return Array.from({ length: dissimilarities.size }, (_, state) => state)
    .filter((state) => state !== chosen)
    .sort((a, b) => (distance(a) < distance(b) ? -1 : Number(distance(a) > distance(b))))
    .toSpliced(0, 0, chosen);
}
