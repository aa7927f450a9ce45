import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterStates } from '../../../src/core/ordering/clusterStates.ts';
import { type ClusterTree, leavesOf } from '../../../src/core/ordering/clusterTree.ts';
import { type Dissimilarities, dissimilarityAt } from '../../../src/core/ordering/dissimilarities.ts';
import { orderLeaves } from '../../../src/core/ordering/orderLeaves.ts';
import { anyDissimilarities, distancesOf, readTable } from './builders.ts';

describe(orderLeaves, () => {
  test('lines points of a line up as they lie', () => {
    const places = [5, 1, 9, 2.5, 7.2, 0, 3.1];
    const line = distancesOf(places.map((place) => [place]));
    const order = clusterStates(line).flatMap((tree) => orderLeaves(tree, line));
    const sorted = order.map((state) => places[state]);
    const ascending = places.toSorted((a, b) => a - b);
    expect([ascending, ascending.toReversed()]).toContainEqual(sorted);
  });

  test('turns a pair so that its better neighbour faces the next cluster', () => {
    const table = readTable(['0 0.1 0.9 0.9', '. 0 0.9 0.3', '. . 0 0.2', '. . . 0']);
    const [tree] = clusterStates(table);
    expect(tree && orderLeaves(tree, table)).toSatisfy((order: readonly number[]) =>
      ['0,1,3,2', '2,3,1,0'].includes(order.join()),
    );
  });

  test('sets states that share no votes side by side only where nothing else is possible', () => {
    const table = readTable(['0 0.1 - 0.8', '. 0 0.7 0.7', '. . 0 0.2', '. . . 0']);
    const [tree] = clusterStates(table);
    const order = tree === undefined ? [] : orderLeaves(tree, table);
    expect(Math.abs(order.indexOf(0) - order.indexOf(2))).toBeGreaterThan(1);
  });

  test('has no better order among all ways to turn the merges', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (dissimilarities) => {
        for (const tree of clusterStates(dissimilarities)) {
          const leaves = leavesOf(tree);
          const cost = (order: readonly number[]) => costOf(dissimilarities, leaves, order);
          const least = Math.min(...turningsOf(tree).map(cost));
          expect(cost(orderLeaves(tree, dissimilarities))).toBeCloseTo(least, 12);
        }
      }),
    );
  });

  test('is one of the ways to turn the merges, so that every cluster stays together', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), (dissimilarities) => {
        const [tree] = clusterStates(dissimilarities);
        if (tree === undefined) throw new Error('no tree');
        expect(turningsOf(tree)).toContainEqual(orderLeaves(tree, dissimilarities));
      }),
    );
  });
});

function turningsOf(tree: ClusterTree): readonly (readonly number[])[] {
  if (tree.kind === 'leaf') return [[tree.state]];
  const seconds = turningsOf(tree.second);
  return turningsOf(tree.first).flatMap((first) =>
    seconds.flatMap((second) => [
      [...first, ...second],
      [...second, ...first],
    ]),
  );
}

function costOf(
  dissimilarities: Dissimilarities,
  leaves: readonly number[],
  order: readonly number[],
): number {
  const known = leaves.flatMap((i) => leaves.map((j) => dissimilarityAt(dissimilarities, i, j) ?? 0));
  const greatest = Math.max(...known);
  return order
    .slice(1)
    .reduce(
      (sum, state, index) => sum + (dissimilarityAt(dissimilarities, order[index] ?? 0, state) ?? greatest),
      0,
    );
}
