import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestPaths } from '../../../src/core/map/shortestPaths.ts';
import type { Dissimilarities } from '../../../src/core/ordering/dissimilarities.ts';
import { anyDissimilarities, readTable } from '../ordering/builders.ts';

describe(shortestPaths, () => {
  test('fills a gap with the shortest way over others', () => {
    const paths = shortestPaths(readTable(['0 1 5 -', '. 0 2 7', '. . 0 1', '. . . 0']));
    expect(paths[3]).toBe(4);
    expect(paths[12]).toBe(4);
  });

  test('leaves what is known as it is, even where a way over others is shorter', () => {
    const paths = shortestPaths(readTable(['0 1 5 -', '. 0 2 7', '. . 0 1', '. . . 0']));
    expect(paths[2]).toBe(5);
    expect(paths[7]).toBe(7);
  });

  test('takes the greatest value where there is no way', () => {
    const paths = shortestPaths(readTable(['0 1 -', '. 0 -', '. . 0']));
    expect(Array.from(paths)).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 0]);
  });

  test('finds the ways that trying every stop over between all pairs finds', () => {
    fc.assert(
      fc.property(anyDissimilarities({ missing: true }), (table) => {
        const expected = pathsOverEach(table);
        shortestPaths(table).forEach((path, index) => {
          const way = expected[index] ?? 0;
          if (way < Number.POSITIVE_INFINITY) expect(path).toBeCloseTo(way, 12);
        });
      }),
    );
  });
});

/** Floyd and Warshall, known values kept. */
function pathsOverEach({ size, values, known }: Dissimilarities): Float64Array {
  const paths = values.map((value, pair) => (known[pair] === 1 ? value : Number.POSITIVE_INFINITY));
  for (let over = 0; over < size; over += 1) {
    paths.forEach((path, pair) => {
      const from = paths[Math.floor(pair / size) * size + over] ?? 0;
      paths[pair] = Math.min(path, from + (paths[over * size + (pair % size)] ?? 0));
    });
  }
  return paths.map((path, pair) => (known[pair] === 1 ? (values[pair] ?? 0) : path));
}
