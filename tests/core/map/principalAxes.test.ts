import { describe, expect, test } from 'vitest';
import { principalAxes } from '../../../src/core/map/principalAxes.ts';

describe(principalAxes, () => {
  test('finds the positive values of a symmetric matrix, greatest first', () => {
    // Values 3 along (1, 1), 1 along (1, −1), −5 along the third.
    const matrix = Float64Array.from([2, 1, 0, 1, 2, 0, 0, 0, -5]);
    const axes = principalAxes(matrix, 3, 3);
    expect(axes.map(({ value }) => value)).toEqual([expect.closeTo(3, 9), expect.closeTo(1, 9)]);
    const [x, y, z] = axes[0]?.direction ?? [];
    expect(Math.abs(x ?? 0)).toBeCloseTo(Math.SQRT1_2, 5);
    expect(y).toBeCloseTo(x ?? 0, 5);
    expect(z).toBeCloseTo(0, 9);
  });

  test('gives no more than asked for', () => {
    expect(principalAxes(Float64Array.from([2, 0, 0, 1]), 2, 1)).toHaveLength(1);
  });

  test('finds none in nothing', () => {
    expect(principalAxes(new Float64Array(4), 2, 2)).toEqual([]);
  });
});
