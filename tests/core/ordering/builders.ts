import fc from 'fast-check';
import {
  type Dissimilarities,
  dissimilarityAt,
  makeDissimilarities,
} from '../../../src/core/ordering/dissimilarities.ts';

/** Dissimilarities from a table in which `-` marks a pair without shared votes; only what is above the diagonal is read. */
export function readTable(rows: readonly string[]): Dissimilarities {
  const cells = rows.map((row) => row.trim().split(/\s+/));
  return makeDissimilarities(rows.length, (i, j) => {
    const cell = cells[i]?.[j];
    return cell === undefined || cell === '-' ? undefined : Number(cell);
  });
}

/** The distances between points, each a list of coordinates; pairs that `isMissing` names have none. */
export function distancesOf(
  points: readonly (readonly number[])[],
  isMissing: (i: number, j: number) => boolean = () => false,
): Dissimilarities {
  return makeDissimilarities(points.length, (i, j) => {
    const from = points[i] ?? [];
    const to = points[j] ?? [];
    return isMissing(i, j) ? undefined : Math.hypot(...from.map((value, axis) => value - (to[axis] ?? 0)));
  });
}

/** The same states numbered anew: state k of the answer is state `indices[k]`, and so is its row in a result. */
export function renumber(dissimilarities: Dissimilarities, indices: readonly number[]): Dissimilarities {
  return makeDissimilarities(indices.length, (k, l) =>
    dissimilarityAt(dissimilarities, indices[k] ?? 0, indices[l] ?? 0),
  );
}

/** Any dissimilarities of a few states, all values different; pairs may be missing if asked for. */
export function anyDissimilarities(options: { readonly missing: boolean }): fc.Arbitrary<Dissimilarities> {
  return fc.integer({ min: 2, max: 8 }).chain((size) => {
    const pairs = (size * (size - 1)) / 2;
    return fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: pairs, maxLength: pairs }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: pairs, maxLength: pairs }),
      )
      .map(([values, gaps]) => {
        let pair = -1;
        return makeDissimilarities(size, () => {
          pair += 1;
          return options.missing && gaps[pair] === 0 ? undefined : (values[pair] ?? 0) / 10_000;
        });
      });
  });
}

/** Dissimilarities and a way to number their states anew. */
export function anyRenumbering(options: {
  readonly missing: boolean;
}): fc.Arbitrary<readonly [Dissimilarities, readonly number[]]> {
  return anyDissimilarities(options).chain((dissimilarities) => {
    const states = Array.from({ length: dissimilarities.size }, (_, state) => state);
    return fc.tuple(
      fc.constant(dissimilarities),
      fc.shuffledSubarray(states, { minLength: states.length, maxLength: states.length }),
    );
  });
}

/** All orders of some items. */
export function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutationsOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}

/** The same "random" points each time, in the square from −1 to 1. */
export function scatterPoints(count: number, dimensions: number): readonly (readonly number[])[] {
  let state = 12345;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state / 2147483648) * 2 - 1;
  };
  return Array.from({ length: count }, () => Array.from({ length: dimensions }, next));
}
