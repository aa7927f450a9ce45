import { describe, expect, test } from 'vitest';
import { orientMap } from '../../../src/core/map/orientMap.ts';
import { distancesOf, scatterPoints } from '../ordering/builders.ts';

const POINTS = scatterPoints(7, 2).map(([x = 0, y = 0]) => ({ x, y }));
const distances = (points: readonly ({ x: number; y: number } | undefined)[]) =>
  Array.from(distancesOf(points.map((point) => [point?.x ?? 0, point?.y ?? 0])).values);

describe(orientMap, () => {
  test('lays the anchors level, the first on the left', () => {
    const { points, isAnchored } = orientMap(POINTS, { left: 4, right: 1 });
    expect(isAnchored).toBe(true);
    expect(points[4]?.y).toBeCloseTo(points[1]?.y ?? 1, 12);
    expect(points[4]?.x).toBeLessThan(points[1]?.x ?? 0);
  });

  test('puts the state furthest from the level line above it', () => {
    const mirrored = POINTS.map(({ x, y }) => ({ x, y: -y }));
    for (const points of [POINTS, mirrored]) {
      const heights = orientMap(points, { left: 4, right: 1 }).points.map((point) => point?.y ?? 0);
      expect(Math.max(...heights)).toBe(Math.max(...heights.map(Math.abs)));
    }
  });

  test('keeps all distances', () => {
    const { points } = orientMap(POINTS, { left: 0, right: 3 });
    distances(points).forEach((distance, index) => {
      expect(distance).toBeCloseTo(distances(POINTS)[index] ?? 0, 12);
    });
  });

  test('does not turn a map on which an anchor is missing, or both are in one point', () => {
    const points = [{ x: 1, y: 2 }, { x: 1, y: 2 }, undefined, { x: -2, y: -1 }];
    expect(orientMap(points, { left: 0, right: 2 })).toEqual({ points, isAnchored: false });
    expect(orientMap(points, { left: 0, right: 1 })).toEqual({ points, isAnchored: false });
  });
});
