import { describe, expect, test } from 'vitest';
import { median } from '../../../src/core/agreement/median.ts';

describe(median, () => {
  test('is the middle one, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 10])).toBe(3);
    expect(median([7])).toBe(7);
  });

  test('of nothing is not there', () => {
    expect(median([])).toBeUndefined();
  });
});
