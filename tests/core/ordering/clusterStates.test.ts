import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterStates, LINKAGES, type Linkage } from '../../../src/core/ordering/clusterStates.ts';
import { type ClusterTree, leavesOf } from '../../../src/core/ordering/clusterTree.ts';
import { type Dissimilarities, dissimilarityAt } from '../../../src/core/ordering/dissimilarities.ts';
import { anyDissimilarities, anyRenumbering, readTable, renumber } from './builders.ts';

const FOUR = ['0 0.1 0.6 0.8', '. 0 0.4 0.9', '. . 0 0.2', '. . . 0'];

describe(clusterStates, () => {
  test('joins the nearest first, at the mean of the pairs between two clusters', () => {
    const [tree] = clusterStates(readTable(FOUR));
    expect(mergesOf(tree)).toEqual([
      { states: [0, 1], height: 0.1 },
      { states: [2, 3], height: 0.2 },
      { states: [0, 1, 2, 3], height: 0.675 },
    ]);
  });

  test('joins at the greatest of the pairs with complete linkage', () => {
    const [tree] = clusterStates(readTable(FOUR), { linkage: 'complete' });
    expect(mergesOf(tree).at(-1)?.height).toBe(0.9);
  });

  test('takes the mean over votes where pairs weigh as much as they share', () => {
    const weightOf = (i: number, j: number) => (i + j === 3 && i * j === 0 ? 97 : 1);
    const [tree] = clusterStates(readTable(FOUR), { weightOf });
    expect(mergesOf(tree).at(-1)?.height).toBeCloseTo((0.6 + 97 * 0.8 + 0.4 + 0.9) / 100, 12);
  });

  test('leaves pairs without shared votes out of the mean', () => {
    const [tree] = clusterStates(readTable(['0 0.1 0.6 -', '. 0 - 0.9', '. . 0 0.2', '. . . 0']));
    expect(mergesOf(tree).at(-1)?.height).toBeCloseTo((0.6 + 0.9) / 2, 12);
  });

  test('never joins groups that share no votes: the largest first, a state alone last', () => {
    const rows = [
      '0 - - - - -',
      '. 0 - 0.3 - -',
      '. . 0 - 0.9 0.8',
      '. . . 0 - -',
      '. . . . 0 0.7',
      '. . . . . 0',
    ];
    const trees = clusterStates(readTable(rows));
    expect(trees.map((tree) => leavesOf(tree).toSorted())).toEqual([[2, 4, 5], [1, 3], [0]]);
  });

  test('has no tree without states, and a leaf for one', () => {
    expect(clusterStates(readTable([]))).toEqual([]);
    expect(clusterStates(readTable(['0']))).toEqual([{ kind: 'leaf', state: 0 }]);
  });

  test('breaks ties by what states are like, not by their numbers', () => {
    // B lies as near to A as to C. A is nearer to the rest than C is.
    const table = readTable(['0 0.2 0.5 0.6', '. 0 0.2 0.7', '. . 0 0.9', '. . . 0']);
    const indices = [2, 1, 0, 3];
    const [tree] = clusterStates(table);
    const [other] = clusterStates(renumber(table, indices));
    expect(mergesOf(tree)[0]?.states).toEqual([0, 1]);
    expect(mergesOf(other)[0]?.states).toEqual([1, 2]);
  });

  test.each(LINKAGES)('joins at the %s of the known pairs between the two parts', (linkage) => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (dissimilarities) => {
        for (const tree of clusterStates(dissimilarities, { linkage })) {
          for (const merge of branchesOf(tree)) {
            expect(merge.height).toBeCloseTo(linkageOf(dissimilarities, linkage, merge), 12);
          }
        }
      }),
    );
  });

  test.each(LINKAGES)('joins whichever two clusters are nearest, with %s linkage', (linkage) => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (dissimilarities) => {
        const expected = slowHeights(dissimilarities, linkage);
        // Two clusterings are right where two pairs of clusters are equally near.
        fc.pre(expected !== undefined);
        const heights = clusterStates(dissimilarities, { linkage }).flatMap((tree) => mergesOf(tree));
        expect(sortedTexts(heights.map(({ height }) => height))).toEqual(sortedTexts(expected));
      }),
    );
  });

  test('holds every state once', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (dissimilarities) => {
        const states = clusterStates(dissimilarities).flatMap(leavesOf);
        expect(states.toSorted()).toEqual(Array.from({ length: dissimilarities.size }, (_, state) => state));
      }),
    );
  });

  test('finds the same clusters however states are numbered', () => {
    fc.assert(
      fc.property(anyRenumbering({ missing: true }), ([dissimilarities, indices]) => {
        const merges = clusterStates(dissimilarities).map((tree) => mergesOf(tree));
        const renumbered = clusterStates(renumber(dissimilarities, indices));
        expect(renumbered.map((tree) => mergesOf(tree, indices))).toEqual(expect.arrayContaining(merges));
      }),
    );
  });
});

type Merge = Extract<ClusterTree, { kind: 'merge' }>;

function branchesOf(tree: ClusterTree): readonly Merge[] {
  return tree.kind === 'leaf' ? [] : [...branchesOf(tree.first), ...branchesOf(tree.second), tree];
}

/** The merges by rising height, with the states they join, numbered back. */
function mergesOf(tree: ClusterTree | undefined, indices?: readonly number[]) {
  if (tree === undefined) return [];
  return branchesOf(tree)
    .map((merge) => ({
      states: leavesOf(merge)
        .map((state) => indices?.[state] ?? state)
        .sort(),
      height: merge.height,
    }))
    .sort((a, b) => a.height - b.height);
}

function linkageOf(dissimilarities: Dissimilarities, linkage: Linkage, { first, second }: Merge): number {
  return between(dissimilarities, linkage, [leavesOf(first), leavesOf(second)]);
}

function between(
  dissimilarities: Dissimilarities,
  linkage: Linkage,
  [a, b]: readonly [readonly number[], readonly number[]],
): number {
  const values = a.flatMap((i) => b.flatMap((j) => dissimilarityAt(dissimilarities, i, j) ?? []));
  if (values.length === 0) return Number.POSITIVE_INFINITY;
  if (linkage === 'complete') return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sortedTexts(heights: readonly number[]): readonly string[] {
  return heights.map((height) => height.toFixed(9)).sort();
}

/** The heights of the merges, found by looking at all pairs of clusters every time; undefined after a tie. */
function slowHeights(dissimilarities: Dissimilarities, linkage: Linkage): readonly number[] | undefined {
  let clusters: (readonly number[])[] = Array.from({ length: dissimilarities.size }, (_, state) => [state]);
  const heights: number[] = [];
  for (;;) {
    const [nearest, next] = clusters
      .flatMap((a, i) =>
        clusters.slice(i + 1).map((b) => ({ a, b, height: between(dissimilarities, linkage, [a, b]) })),
      )
      .filter(({ height }) => Number.isFinite(height))
      .sort((p, q) => p.height - q.height);
    if (nearest === undefined) return heights;
    if (next !== undefined && next.height - nearest.height < 1e-9) return undefined;
    heights.push(nearest.height);
    clusters = [
      ...clusters.filter((cluster) => cluster !== nearest.a && cluster !== nearest.b),
      [...nearest.a, ...nearest.b],
    ];
  }
}
