import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relocateStates } from '../../../src/core/map/relocateStates.ts';
import { makeStressProblem, type StressProblem } from '../../../src/core/map/stressProblem.ts';
import { anyDissimilarities, distancesOf, scatterPoints } from '../ordering/builders.ts';

const POINTS = scatterPoints(8, 2);

describe(relocateStates, () => {
  test('brings a state back from the wrong side of others', () => {
    const problem = makeStressProblem(
      distancesOf([
        [0, 0],
        [0, 1],
        [0, 2],
        [0.1, 3],
        [1, 1.5],
      ]),
    );
    const wrong = Float64Array.from([0, 0, 0, 1, 0, 2, 0.1, 3, -1, 1.5]);
    const found = relocateStates(problem, wrong);
    expect(found?.slice(0, 8)).toEqual(wrong.slice(0, 8));
    expect(found?.[8]).toBeCloseTo(1, 1);
    expect(found?.[9]).toBeCloseTo(1.5, 1);
  });

  test('moves nothing on a map that is right', () => {
    const problem = makeStressProblem(distancesOf(POINTS));
    expect(relocateStates(problem, Float64Array.from(POINTS.flat()))).toBeUndefined();
  });

  test('lowers the squared misses whenever it moves a state', () => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), (dissimilarities) => {
        const problem = makeStressProblem(dissimilarities);
        const start = Float64Array.from(POINTS.flat().slice(0, 2 * problem.size));
        const found = relocateStates(problem, start);
        outcomes.add(found !== undefined);
        if (found !== undefined) expect(missesOf(problem, found)).toBeLessThan(missesOf(problem, start));
      }),
    );
    expect(outcomes).toContain(true);
  });
});

function missesOf({ size, targets }: StressProblem, coordinates: Float64Array): number {
  const points = Array.from({ length: size }, (_, k) => [
    coordinates[2 * k] ?? 0,
    coordinates[2 * k + 1] ?? 0,
  ]);
  const distances = distancesOf(points).values;
  return targets.reduce((sum, target, index) => sum + (target - (distances[index] ?? 0)) ** 2, 0);
}
