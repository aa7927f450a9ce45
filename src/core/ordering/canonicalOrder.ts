import type { Dissimilarities } from './dissimilarities.ts';

/**
 * The states in an order that rests on their dissimilarities alone, not on how they are numbered.
 *
 * First those with values to the most others, then the least dissimilar on average, then by the sorted values;
 * the number decides only between states whose values are all the same. What is computed in this order comes out
 * the same, to the last bit, when states are renumbered.
 */
export function canonicalOrder(dissimilarities: Dissimilarities): readonly number[] {
  return Array.from({ length: dissimilarities.size }, (_, state) => makeProfile(dissimilarities, state))
    .sort(compareProfiles)
    .map(({ state }) => state);
}

interface Profile {
  readonly state: number;
  /** The values to the others that are known, ascending. */
  readonly sorted: Float64Array;
  readonly sum: number;
}

function makeProfile({ size, values, known }: Dissimilarities, state: number): Profile {
  const start = state * size;
  const others = new Float64Array(size);
  let count = 0;
  for (let other = 0; other < size; other += 1) {
    if (other === state || known[start + other] !== 1) continue;
    others[count] = values[start + other] ?? 0;
    count += 1;
  }
  const sorted = others.subarray(0, count).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  return { state, sorted, sum };
}

function compareProfiles(a: Profile, b: Profile): number {
  return (
    b.sorted.length - a.sorted.length ||
    a.sum - b.sum ||
    compareValues(a.sorted, b.sorted) ||
    a.state - b.state
  );
}

function compareValues(a: Float64Array, b: Float64Array): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
