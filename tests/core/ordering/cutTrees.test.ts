import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterStates } from '../../../src/core/ordering/clusterStates.ts';
import { cutTrees } from '../../../src/core/ordering/cutTrees.ts';
import { anyDissimilarities, readTable } from './builders.ts';

const TREES = clusterStates(
  readTable(['0 0.1 0.8 0.8 0.9', '. 0 0.8 0.8 0.9', '. . 0 0.2 0.5', '. . . 0 0.5', '. . . . 0']),
);

describe(cutTrees, () => {
  test('undoes the highest merges', () => {
    expect(cutTrees(TREES, 1)).toEqual([[0, 1, 2, 3, 4]]);
    expect(cutTrees(TREES, 2)).toEqual([
      [2, 3, 4],
      [0, 1],
    ]);
    expect(cutTrees(TREES, 3)).toEqual([[0, 1], [2, 3], [4]]);
  });

  test('has no more blocs than states', () => {
    expect(cutTrees(TREES, 9)).toHaveLength(5);
  });

  test('never makes one bloc of groups that share no votes', () => {
    const trees = clusterStates(readTable(['0 - 0.1', '. 0 -', '. . 0']));
    expect(cutTrees(trees, 1)).toEqual([[0, 2], [1]]);
  });

  test('splits one bloc of a coarser cut into two', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), fc.integer({ min: 1, max: 7 }), (table, count) => {
        fc.pre(count < table.size);
        const trees = clusterStates(table);
        const coarse = cutTrees(trees, count);
        const fine = cutTrees(trees, count + 1);
        expect(coarse).toHaveLength(count);
        expect(fine.filter((bloc) => !coarse.some((other) => other.join() === bloc.join()))).toHaveLength(2);
      }),
    );
  });
});
