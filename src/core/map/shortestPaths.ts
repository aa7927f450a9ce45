import type { Dissimilarities } from '../ordering/dissimilarities.ts';

/**
 * The dissimilarities with every gap filled by the shortest way over other states; known values stay as they are.
 *
 * A square matrix, row by row. A pair that no way links gets the longest way found.
 */
export function shortestPaths({ size, values, known }: Dissimilarities): Float64Array {
  if (!known.includes(0)) return values.slice();
  const paths = values.map((value, index) => (known[index] === 1 ? value : Number.POSITIVE_INFINITY));
  for (let over = 0; over < size; over += 1) shortenPaths(paths, size, over);
  const longest = paths.reduce((most, path) => (Number.isFinite(path) && path > most ? path : most), 0);
  return paths.map((path, index) => (known[index] === 1 ? (values[index] ?? 0) : Math.min(path, longest)));
}

function shortenPaths(paths: Float64Array, size: number, over: number): void {
  for (let from = 0; from < size; from += 1) {
    const first = paths[from * size + over] ?? 0;
    if (first === Number.POSITIVE_INFINITY) continue;
    for (let to = 0; to < size; to += 1) {
      const path = first + (paths[over * size + to] ?? 0);
      if (path < (paths[from * size + to] ?? 0)) paths[from * size + to] = path;
    }
  }
}
