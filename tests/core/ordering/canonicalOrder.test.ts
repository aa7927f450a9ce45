import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalOrder } from '../../../src/core/ordering/canonicalOrder.ts';
import { anyRenumbering, readTable, renumber } from './builders.ts';

describe(canonicalOrder, () => {
  test('puts states with values to the most others first, then those nearest to all', () => {
    const table = readTable(['0 0.9 0.4 -', '. 0 0.2 0.3', '. . 0 0.4', '. . . 0']);
    // State 2 has 1.0 to three others, state 1 has 1.4; state 3 has 0.7 to two, state 0 has 1.3.
    expect(canonicalOrder(table)).toEqual([2, 1, 3, 0]);
  });

  test('puts states that share no votes with anyone last', () => {
    expect(canonicalOrder(readTable(['0 - -', '. 0 0.5', '. . 0'])).at(-1)).toBe(0);
  });

  test('decides between states with the same values by number', () => {
    expect(canonicalOrder(readTable(['0 1 1', '. 0 1', '. . 0']))).toEqual([0, 1, 2]);
  });

  test('finds the same states in the same order however they are numbered', () => {
    fc.assert(
      fc.property(anyRenumbering({ missing: false }), ([dissimilarities, indices]) => {
        fc.pre(dissimilarities.size > 2);
        const renumbered = canonicalOrder(renumber(dissimilarities, indices));
        expect(renumbered.map((state) => indices[state])).toEqual(canonicalOrder(dissimilarities));
      }),
    );
  });
});
