import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMovedStates } from '../../../src/core/ordering/movedStates.ts';

describe(countMovedStates, () => {
  test('counts those who are in another bloc, whatever the order of blocs', () => {
    expect(
      countMovedStates(
        [
          [0, 1, 2],
          [3, 4],
        ],
        [
          [4, 3],
          [2, 0, 1],
        ],
      ),
    ).toBe(0);
    expect(
      countMovedStates(
        [
          [0, 1, 2],
          [3, 4],
        ],
        [
          [3, 4, 2],
          [0, 1],
        ],
      ),
    ).toBe(1);
  });

  test('counts those who leave for a bloc that was not there', () => {
    expect(countMovedStates([[0, 1, 2, 3]], [[0, 1, 2], [3]])).toBe(1);
    expect(countMovedStates([[0, 1, 2], [3]], [[0, 1, 2, 3]])).toBe(1);
  });

  test('is none between a division and itself, and never all where there are states', () => {
    const division = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 })
      .map((parts) =>
        [0, 1, 2, 3].map((part) => parts.flatMap((own, state) => (own === part ? [state] : []))),
      );
    fc.assert(
      fc.property(division, (blocs) => {
        expect(countMovedStates(blocs, blocs.toReversed())).toBe(0);
        const states = blocs.flat().toSorted((a, b) => a - b);
        expect(countMovedStates(blocs, [states])).toBeLessThan(states.length);
      }),
    );
  });
});
