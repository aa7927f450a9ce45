import { describe, expect, test } from 'vitest';
import { type MapPoint, orientMap } from '../../../src/core/map/orientMap.ts';
import { distancesOf, scatterPoints } from '../ordering/builders.ts';

const POINTS = scatterPoints(7, 2).map(([x = 0, y = 0]) => ({ x, y }));
const distances = (points: readonly MapPoint[]) =>
  Array.from(distancesOf(points.map(({ x, y }) => [x, y])).values);
const anchorsOf = (points: readonly MapPoint[], left: number, right: number) => ({
  left: points[left],
  right: points[right],
});

describe(orientMap, () => {
  test('lays the anchors level, the first on the left', () => {
    const { points, isAnchored } = orientMap(POINTS, anchorsOf(POINTS, 4, 1));
    expect(isAnchored).toBe(true);
    expect(points[4]?.y).toBeCloseTo(points[1]?.y ?? 1, 12);
    expect(points[4]?.x).toBeLessThan(points[1]?.x ?? 0);
  });

  test('puts the state furthest from the level line above it', () => {
    const mirrored = POINTS.map(({ x, y }) => ({ x, y: -y }));
    for (const points of [POINTS, mirrored]) {
      const heights = orientMap(points, anchorsOf(points, 4, 1)).points.map(({ y }) => y);
      expect(Math.max(...heights)).toBe(Math.max(...heights.map(Math.abs)));
    }
  });

  test('keeps all distances', () => {
    const { points } = orientMap(POINTS, anchorsOf(POINTS, 0, 3));
    distances(points).forEach((distance, index) => {
      expect(distance).toBeCloseTo(distances(POINTS)[index] ?? 0, 12);
    });
  });

  test('does not turn a map on which an anchor is missing, or both are in one point', () => {
    const points = [
      { x: 1, y: 2 },
      { x: 1, y: 2 },
      { x: -2, y: -1 },
    ];
    const left = points[0];
    expect(orientMap(points, { left, right: undefined })).toEqual({ points, isAnchored: false });
    expect(orientMap(points, anchorsOf(points, 0, 1))).toEqual({ points, isAnchored: false });
  });
});
