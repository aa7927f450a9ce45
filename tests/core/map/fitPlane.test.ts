import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classicalScaling } from '../../../src/core/map/classicalScaling.ts';
import { fitPlane } from '../../../src/core/map/fitPlane.ts';
import { minimiseStress } from '../../../src/core/map/minimiseStress.ts';
import { makeStressProblem } from '../../../src/core/map/stressProblem.ts';
import { anyDissimilarities, distancesOf, scatterPoints } from '../ordering/builders.ts';

const SCATTERED = scatterPoints(40 * 14, 2);

describe(fitPlane, () => {
  test('is never worse than the start', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), (dissimilarities) => {
        const problem = makeStressProblem(dissimilarities);
        const start = classicalScaling(dissimilarities, 2);
        const before = minimiseStress(problem, { dimensions: 2, start, mostIterations: 0 });
        // The square: the root makes rounding at 1e-16 look like 1e-8.
        expect(fitPlane(problem, start).stress ** 2).toBeLessThanOrEqual(before.stress ** 2 + 1e-12);
      }),
    );
  });

  test('finds points again, half of whose distances are missing, far oftener than small steps do', () => {
    const failures = { plane: 0, steps: 0 };
    for (let round = 0; round < 40; round += 1) {
      const points = SCATTERED.slice(round * 14, round * 14 + 14);
      const table = distancesOf(points, (i, j) => (i + j) % 2 === 0 && i > 1);
      const problem = makeStressProblem(table);
      const start = classicalScaling(table, 2);
      if (fitPlane(problem, start).stress > 1e-3) failures.plane += 1;
      if (minimiseStress(problem, { dimensions: 2, start }).stress > 1e-3) failures.steps += 1;
    }
    expect(failures.steps).toBeGreaterThan(3 * failures.plane);
  });
});
