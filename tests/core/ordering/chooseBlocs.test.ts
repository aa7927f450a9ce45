import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseBlocs } from '../../../src/core/ordering/chooseBlocs.ts';
import { clusterStates } from '../../../src/core/ordering/clusterStates.ts';
import { anyDissimilarities, distancesOf, readTable } from './builders.ts';

describe(chooseBlocs, () => {
  test.each([2, 3, 4])('finds %i clear groups', (count) => {
    const points = Array.from({ length: count * 3 }, (_, place) => [
      10 * (place % count) + Math.floor(place / count),
    ]);
    const dissimilarities = distancesOf(points);
    const { blocs, silhouette } = chooseBlocs(clusterStates(dissimilarities), dissimilarities, 6);
    expect(blocs).toHaveLength(count);
    expect(blocs[0]).toEqual([0, count, 2 * count]);
    expect(silhouette).toBeGreaterThan(0.7);
  });

  test('computes the silhouette as published', () => {
    // Two pairs on a line at 0, 1 and 10, 12: (10+12)/2 − 1 over 11, and so on by hand.
    const dissimilarities = distancesOf([[0], [1], [10], [12]]);
    const { silhouette } = chooseBlocs(clusterStates(dissimilarities), dissimilarities, 2);
    expect(silhouette).toBeCloseTo((10 / 11 + 9 / 10 + 7.5 / 9.5 + 9.5 / 11.5) / 4, 12);
  });

  test('knows one bloc only where two states are all there is to ask for', () => {
    const dissimilarities = distancesOf([[0], [1]]);
    expect(chooseBlocs(clusterStates(dissimilarities), dissimilarities, 1)).toEqual({
      blocs: [[0, 1]],
      silhouette: undefined,
    });
  });

  test('keeps states apart that share no votes', () => {
    const dissimilarities = readTable(['0 1 - -', '- 0 - -', '- - 0 1', '- - - 0']);
    const { blocs } = chooseBlocs(clusterStates(dissimilarities), dissimilarities, 2);
    expect(blocs).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('has every state in one bloc, and a silhouette from −1 to 1', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (dissimilarities) => {
        const { blocs, silhouette } = chooseBlocs(clusterStates(dissimilarities), dissimilarities, 6);
        const states = blocs.flat().sort((a, b) => a - b);
        expect(states).toEqual(Array.from({ length: dissimilarities.size }, (_, state) => state));
        expect(Math.abs(silhouette ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
