import type { Dissimilarities } from '../ordering/dissimilarities.ts';

/**
 * The dissimilarities with every gap filled by the shortest way over other states; known values stay as they are.
 *
 * A square matrix, row by row, symmetric. A pair that no way links gets the greatest value there is.
 *
 * Source: Dijkstra, Numerische Mathematik 1, 1959; few pairs lack a value, so that few states need be started from.
 */
export function shortestPaths(dissimilarities: Dissimilarities): Float64Array {
  const { size, values, known } = dissimilarities;
  const paths = values.slice();
  const isThere = known.slice();
  for (const from of byGaps(dissimilarities)) {
    if (!isThere.subarray(from * size, (from + 1) * size).includes(0)) continue;
    const lengths = pathsFrom(dissimilarities, from);
    for (let to = 0; to < size; to += 1) {
      if (isThere[from * size + to] === 1) continue;
      for (const pair of [from * size + to, to * size + from]) {
        paths[pair] = lengths[to] ?? 0;
        isThere[pair] = 1;
      }
    }
  }
  const greatest = paths.reduce(
    (most, path) => (path < Number.POSITIVE_INFINITY ? Math.max(most, path) : most),
    0,
  );
  return paths.map((path) => Math.min(path, greatest));
}

/** The states that lack most pairs first, which together touch all gaps soonest. */
function byGaps({ size, known }: Dissimilarities): readonly number[] {
  const gaps = Array.from({ length: size }, (_, state) =>
    known.subarray(state * size, (state + 1) * size).reduce((count, flag) => count + 1 - flag, 0),
  );
  return [...gaps.keys()].sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0) || a - b);
}

/** How long the shortest ways from one state to all are; infinite where there is none. */
function pathsFrom({ size, values, known }: Dissimilarities, from: number): Float64Array {
  const lengths = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  lengths[from] = 0;
  const remaining = new Uint8Array(size).fill(1);
  for (let over = from; over >= 0; over = nearestOf(lengths, remaining)) {
    remaining[over] = 0;
    const soFar = lengths[over] ?? 0;
    for (let to = 0, pair = over * size; to < size; to += 1, pair += 1) {
      const length = soFar + (values[pair] ?? 0);
      if (known[pair] === 1 && length < (lengths[to] ?? 0)) lengths[to] = length;
    }
  }
  return lengths;
}

/** The state at the end of the shortest way among those that remain; −1 where no way leads to any. */
function nearestOf(lengths: Float64Array, remaining: Uint8Array): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let state = 0; state < lengths.length; state += 1) {
    const length = lengths[state] ?? 0;
    if (remaining[state] === 0 || length >= least) continue;
    nearest = state;
    least = length;
  }
  return nearest;
}
