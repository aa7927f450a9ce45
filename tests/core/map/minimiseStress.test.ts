import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimiseStress } from '../../../src/core/map/minimiseStress.ts';
import { makeStressProblem } from '../../../src/core/map/stressProblem.ts';
import { anyDissimilarities, distancesOf, scatterPoints } from '../ordering/builders.ts';

const START = Float64Array.from(scatterPoints(8, 2).flat());

describe(minimiseStress, () => {
  test('never lets stress rise from one iteration to the next', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), ({ size, ...table }) => {
        const problem = makeStressProblem({ size, ...table }, (i, j) => 1 + i + j);
        const stresses = Array.from({ length: 12 }, (_, mostIterations) => {
          const start = START.slice(0, 2 * size);
          return minimiseStress(problem, { dimensions: 2, start, mostIterations }).stress ** 2;
        });
        // Squares: the root makes rounding at 1e-16 look like 1e-8.
        stresses.slice(1).forEach((stress, index) => {
          expect(stress).toBeLessThanOrEqual((stresses[index] ?? 0) + 1e-12);
        });
      }),
    );
  });

  test('is the root of the squared misses over the squared targets', () => {
    const table = distancesOf(scatterPoints(6, 3));
    const { coordinates, stress } = minimiseStress(makeStressProblem(table), {
      dimensions: 2,
      start: START.slice(0, 12),
    });
    const found = distancesOf(
      Array.from({ length: 6 }, (_, k) => [coordinates[2 * k] ?? 0, coordinates[2 * k + 1] ?? 0]),
    );
    const misses = table.values.reduce(
      (sum, target, index) => sum + (target - (found.values[index] ?? 0)) ** 2,
      0,
    );
    const wanted = table.values.reduce((sum, target) => sum + target ** 2, 0);
    expect(stress).toBeGreaterThan(0.01);
    expect(stress).toBeCloseTo(Math.sqrt(misses / wanted), 9);
  });

  test('stops at the number of iterations given, and says so', () => {
    const problem = makeStressProblem(distancesOf(scatterPoints(8, 4)));
    const fit = minimiseStress(problem, { dimensions: 2, start: START, mostIterations: 3 });
    expect(fit).toMatchObject({ iterations: 3, converged: false });
  });

  test('puts all in one point, without stress, where none differ', () => {
    const problem = makeStressProblem(distancesOf([[0], [0], [0]]));
    const fit = minimiseStress(problem, { dimensions: 2, start: START.slice(0, 6) });
    expect(fit).toMatchObject({ stress: 0, converged: true });
    expect(fit.coordinates.every((value) => value === 0)).toBe(true);
  });
});
