import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { principalAxes } from '../../../src/core/map/principalAxes.ts';
import { scatterPoints } from '../ordering/builders.ts';

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

  test('finds the values that a matrix was made of, however near each other', () => {
    const directions = orthonormal(scatterPoints(7, 7));
    const value = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 7, maxLength: 7 }), (values) => {
        const matrix = Float64Array.from({ length: 49 }, (_, cell) =>
          values.reduce((sum, factor, axis) => {
            const direction = directions[axis] ?? [];
            return sum + factor * (direction[Math.floor(cell / 7)] ?? 0) * (direction[cell % 7] ?? 0);
          }, 0),
        );
        const expected = values.filter((factor) => factor > 0).sort((a, b) => b - a);
        const found = principalAxes(matrix, 7, 2).map((axis) => axis.value);
        // What rounding leaves of a matrix that is used up may stretch a little as well.
        expect(found.filter((stretch) => stretch > 1e-3)).toEqual(
          expected.slice(0, 2).map((factor) => expect.closeTo(factor, 6)),
        );
      }),
    );
  });
});

/** Vectors of length 1 at right angles to each other, by Gram and Schmidt. */
function orthonormal(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const made: (readonly number[])[] = [];
  for (const vector of vectors) {
    const rest = made.reduce((left, axis) => {
      const along = axis.reduce((sum, share, place) => sum + share * (left[place] ?? 0), 0);
      return left.map((share, place) => share - along * (axis[place] ?? 0));
    }, vector);
    const length = Math.hypot(...rest);
    made.push(rest.map((share) => share / length));
  }
  return made;
}
