import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutMemory } from '../../src/kernel/memoryLayout.ts';

describe(layOutMemory, () => {
  test('gives every array its room, aligned, one behind the other', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(500), (stateCount, vectors) => {
        const wordsPerRow = vectors * 4;
        const at = layOutMemory(stateCount, wordsPerRow);
        const plane = stateCount * wordsPerRow;
        const matrix = stateCount ** 2;
        const places = [
          [at.yes, plane],
          [at.abstain, plane],
          [at.no, plane],
          [at.mask, wordsPerRow],
          [at.active, vectors],
          [at.rows, (plane + stateCount * 4) * 3],
          [at.casts, stateCount],
          [at.same, matrix],
          [at.shared, matrix],
          [at.cells, matrix * 9],
          [at.byteLength, 0],
        ] as const;
        places.forEach(([start, words], index) => {
          expect(start % 16).toBe(0);
          expect(places[index + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
            start + words * 4,
          );
        });
      }),
    );
  });
});
