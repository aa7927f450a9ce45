import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertLaplacian } from '../../../src/core/map/invertLaplacian.ts';
import { searchLine } from '../../../src/core/map/searchLine.ts';
import { makeStressProblem, type StressProblem } from '../../../src/core/map/stressProblem.ts';
import { anyDissimilarities, distancesOf } from '../ordering/builders.ts';

describe(searchLine, () => {
  test('finds the order of points on a line from a bad start', () => {
    const problem = makeStressProblem(distancesOf([[0], [1], [3], [4.5], [9]]));
    const inverse = invertLaplacian(problem.weights, 5);
    const { order, coordinates, converged } = searchLine(problem, inverse, [3, 0, 4, 2, 1]);
    expect(converged).toBe(true);
    expect(['0,1,2,3,4', '4,3,2,1,0']).toContain(order.join());
    expect(Math.abs((coordinates[4] ?? 0) - (coordinates[0] ?? 0))).toBeCloseTo(9, 9);
  });

  test('ends where no state gains by another place', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), (dissimilarities) => {
        const problem = makeStressProblem(dissimilarities, (i, j) => 1 + ((i * j) % 3));
        const inverse = invertLaplacian(problem.weights, problem.size);
        const start = Array.from({ length: problem.size }, (_, place) => place);
        const { order } = searchLine(problem, inverse, start);
        const reached = achievedBy(problem, inverse, order);
        for (const other of neighbouringOrders(order)) {
          expect(achievedBy(problem, inverse, other)).toBeLessThanOrEqual(reached * (1 + 1e-8));
        }
      }),
    );
  });

  test('keeps coordinates that are the best of the order', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: false }), (dissimilarities) => {
        const problem = makeStressProblem(dissimilarities, (i, j) => 1 + ((i * j) % 3));
        const inverse = invertLaplacian(problem.weights, problem.size);
        const start = Array.from({ length: problem.size }, (_, place) => place);
        const { order, coordinates } = searchLine(problem, inverse, start);
        const sums = sidesOf(problem, order);
        coordinates.forEach((coordinate, i) => {
          const best = sums.reduce((total, sum, j) => total + sum * (inverse[i * problem.size + j] ?? 0), 0);
          expect(coordinate).toBeCloseTo(best, 9);
        });
      }),
    );
  });
});

function sidesOf({ size, targets, weights }: StressProblem, order: readonly number[]): readonly number[] {
  return Array.from({ length: size }, (_, state) =>
    order.reduce((sum, other) => {
      const side = Math.sign(order.indexOf(state) - order.indexOf(other));
      return sum + side * (targets[state * size + other] ?? 0) * (weights[state * size + other] ?? 0);
    }, 0),
  );
}

function achievedBy(problem: StressProblem, inverse: Float64Array, order: readonly number[]): number {
  const sums = sidesOf(problem, order);
  return sums.reduce(
    (total, a, i) =>
      total + sums.reduce((row, b, j) => row + a * b * (inverse[i * problem.size + j] ?? 0), 0),
    0,
  );
}

function neighbouringOrders(order: readonly number[]): readonly (readonly number[])[] {
  return order.flatMap((state, from) => {
    const rest = order.toSpliced(from, 1);
    return order.map((_, to) => rest.toSpliced(to, 0, state));
  });
}
