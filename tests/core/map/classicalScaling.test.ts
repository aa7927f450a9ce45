import { describe, expect, test } from 'vitest';
import { classicalScaling } from '../../../src/core/map/classicalScaling.ts';
import { distancesOf, scatterPoints } from '../ordering/builders.ts';

describe(classicalScaling, () => {
  test('gives back the distances of points in the plane', () => {
    const points = distancesOf(scatterPoints(12, 2));
    const found = classicalScaling(points, 2);
    const again = distancesOf(
      Array.from({ length: 12 }, (_, k) => [found[2 * k] ?? 0, found[2 * k + 1] ?? 0]),
    );
    again.values.forEach((value, index) => {
      expect(value).toBeCloseTo(points.values[index] ?? 0, 6);
    });
  });

  test('leaves a dimension that the data do not have at 0', () => {
    const found = classicalScaling(distancesOf([[0], [1], [3]]), 2);
    expect([found[1], found[3], found[5]].map((y) => Math.abs(y ?? 1) < 1e-6)).toEqual([true, true, true]);
  });
});
