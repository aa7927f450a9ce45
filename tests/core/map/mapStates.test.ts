import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapStates } from '../../../src/core/map/mapStates.ts';
import { anyRenumbering, distancesOf, readTable, renumber, scatterPoints } from '../ordering/builders.ts';

const ANCHORS = { left: 0, right: 1 };
const coordinatesOf = (map: ReturnType<typeof mapStates>) =>
  map.points.map((point) => [point?.x ?? 0, point?.y ?? 0]);

describe(mapStates, () => {
  test('finds the distances of points in the plane again', () => {
    const points = distancesOf(scatterPoints(20, 2));
    const map = mapStates(points, { anchors: ANCHORS });
    expect(map).toMatchObject({ converged: true, isAnchored: true, unplaced: [], pairsLeftOut: 0 });
    expect(map.stress).toBeLessThan(1e-6);
    distancesOf(coordinatesOf(map)).values.forEach((distance, index) => {
      expect(distance).toBeCloseTo(points.values[index] ?? 0, 4);
    });
  });

  test('finds them as well where pairs are missing', () => {
    const points = scatterPoints(16, 2);
    const whole = distancesOf(points);
    const isMissing = (i: number, j: number) => (i + 2 * j) % 4 === 0;
    const map = mapStates(distancesOf(points, isMissing), { anchors: ANCHORS });
    expect(map.pairsLeftOut).toBe(32);
    expect(map.stress).toBeLessThan(1e-6);
    distancesOf(coordinatesOf(map)).values.forEach((distance, index) => {
      expect(distance).toBeCloseTo(whole.values[index] ?? 0, 4);
    });
  });

  test('leaves out, and names, states that share no votes', () => {
    const map = mapStates(readTable(['0 0.3 - 0.5', '. 0 - 0.4', '. . 0 -', '. . . 0']), {
      anchors: ANCHORS,
    });
    expect(map.unplaced).toEqual([2]);
    expect(map.points[2]).toBeUndefined();
    expect(map.points.filter((point) => point !== undefined)).toHaveLength(3);
    expect(map.pairsLeftOut).toBe(0);
  });

  test('does not move the others when a state that shares no votes is added', () => {
    const three = mapStates(readTable(['0 0.3 0.5', '. 0 0.4', '. . 0']), { anchors: ANCHORS });
    const four = mapStates(readTable(['0 0.3 0.5 -', '. 0 0.4 -', '. . 0 -', '. . . 0']), {
      anchors: ANCHORS,
    });
    expect(four.points.slice(0, 3)).toEqual(three.points);
  });

  test('places nobody where no pair shares votes', () => {
    expect(mapStates(readTable(['0 -', '. 0']), { anchors: ANCHORS })).toMatchObject({
      points: [undefined, undefined],
      unplaced: [0, 1],
      isAnchored: false,
    });
  });

  test('follows pairs of more weight more closely', () => {
    const table = readTable(['0 1 1 1', '. 0 1 1', '. . 0 1', '. . . 0']);
    const missOf = (weight: number) => {
      const isHeavy = (i: number, j: number) => Math.min(i, j) === 0 && Math.max(i, j) === 1;
      const weightOf = (i: number, j: number) => (isHeavy(i, j) ? weight : 1);
      const [from, to] = mapStates(table, { anchors: ANCHORS, weightOf }).points;
      return Math.abs(1 - Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0)));
    };
    expect(missOf(50)).toBeLessThan(missOf(1) / 10);
  });

  test('finds the same map, to the last bit, however states are numbered', () => {
    fc.assert(
      fc.property(anyRenumbering({ missing: false }), ([dissimilarities, indices]) => {
        fc.pre(dissimilarities.size > 2);
        const map = mapStates(dissimilarities, { anchors: ANCHORS });
        const anchors = { left: indices.indexOf(0), right: indices.indexOf(1) };
        const renumbered = mapStates(renumber(dissimilarities, indices), { anchors });
        expect(renumbered.points).toEqual(indices.map((state) => map.points[state]));
        expect(renumbered.stress).toBe(map.stress);
      }),
    );
  });
});
