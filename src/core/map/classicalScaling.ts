import type { Dissimilarities } from '../ordering/dissimilarities.ts';
import { principalAxes } from './principalAxes.ts';
import { shortestPaths } from './shortestPaths.ts';

/**
 * Coordinates to start from: classical scaling, state by state, `dimensions` numbers each.
 *
 * Expects states linked by shared votes. Pairs without any take the length of the shortest path over others here,
 * and only here. Dimensions that the data do not have are 0.
 *
 * Source: Torgerson, Psychometrika 17, 1952.
 */
export function classicalScaling(dissimilarities: Dissimilarities, dimensions: number): Float64Array {
  const { size } = dissimilarities;
  const axes = principalAxes(centreTwice(shortestPaths(dissimilarities), size), size, dimensions);
  const coordinates = new Float64Array(size * dimensions);
  axes.forEach(({ value, direction }, axis) => {
    direction.forEach((share, state) => {
      coordinates[state * dimensions + axis] = share * Math.sqrt(value);
    });
  });
  return coordinates;
}

/** Distances to inner products: −½ of the squares, with the means of rows and columns taken off. */
function centreTwice(distances: Float64Array, size: number): Float64Array {
  const squares = distances.map((distance) => distance ** 2);
  const means = Float64Array.from({ length: size }, (_, row) =>
    meanOf(squares.subarray(row * size, (row + 1) * size)),
  );
  const mean = meanOf(means);
  return squares.map((square, index) => {
    const ofRow = means[Math.floor(index / size)] ?? 0;
    return -(square - ofRow - (means[index % size] ?? 0) + mean) / 2;
  });
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
