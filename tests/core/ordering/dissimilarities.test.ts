import { describe, expect, test } from 'vitest';
import {
  dissimilarityAt,
  makeDissimilarities,
  pickStates,
} from '../../../src/core/ordering/dissimilarities.ts';
import { readTable } from './builders.ts';

const THREE = readTable(['0 0.2 -', '. 0 0.5', '. . 0']);

describe(makeDissimilarities, () => {
  test('is symmetric, with 0 to oneself', () => {
    expect(dissimilarityAt(THREE, 0, 1)).toBe(0.2);
    expect(dissimilarityAt(THREE, 1, 0)).toBe(0.2);
    expect(dissimilarityAt(THREE, 2, 2)).toBe(0);
  });

  test('keeps a pair without shared votes apart from a pair that always agrees', () => {
    const two = makeDissimilarities(3, (i, j) => (i === 0 && j === 1 ? 0 : undefined));
    expect(dissimilarityAt(two, 0, 1)).toBe(0);
    expect(dissimilarityAt(two, 0, 2)).toBeUndefined();
  });

  test.each([-0.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => makeDissimilarities(2, () => value)).toThrow('dissimilarity invalid');
  });
});

describe(dissimilarityAt, () => {
  test('knows nothing of a state that is not there', () => {
    expect(dissimilarityAt(THREE, 0, 3)).toBeUndefined();
    expect(dissimilarityAt(THREE, 3, 0)).toBeUndefined();
  });
});

describe(pickStates, () => {
  test('takes states in the order given, gaps included', () => {
    const picked = pickStates(THREE, [2, 1, 0]);
    expect(dissimilarityAt(picked, 0, 1)).toBe(0.5);
    expect(dissimilarityAt(picked, 0, 2)).toBeUndefined();
    expect(dissimilarityAt(picked, 1, 2)).toBe(0.2);
  });
});
