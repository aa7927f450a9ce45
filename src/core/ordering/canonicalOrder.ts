import type { Dissimilarities } from './dissimilarities.ts';

/**
 * The states in an order that rests on their dissimilarities alone, not on how they are numbered.
 *
 * First those with values to the most others, then the least dissimilar on average, then by the sorted values;
 * the number decides only between states whose values are all the same. What is computed in this order comes out
 * the same, to the last bit, when states are renumbered.
 */
export function canonicalOrder(dissimilarities: Dissimilarities): readonly number[] {
  const step = greatestOf(dissimilarities.values) / STEPS;
  return Array.from({ length: dissimilarities.size }, (_, state) => makeProfile(dissimilarities, state, step))
    .sort(compareProfiles)
    .map(({ state }) => state);
}

/** Sums are of whole steps, which come out the same in whatever order they are added. */
const STEPS = 2 ** 32;

interface Profile {
  readonly state: number;
  /** The others that the state has a value to. */
  readonly count: number;
  /** Of the values, in steps. */
  readonly sum: number;
  /** The values, ascending; asked for only where count and sum are equal, as sorting takes longest. */
  readonly sorted: () => Float64Array;
}

function makeProfile({ size, values, known }: Dissimilarities, state: number, step: number): Profile {
  let count = 0;
  let sum = 0;
  for (let other = 0, pair = state * size; other < size; other += 1, pair += 1) {
    if (other === state || known[pair] !== 1) continue;
    count += 1;
    if (step > 0) sum += Math.round((values[pair] ?? 0) / step);
  }
  const isOther = (_: number, other: number) => other !== state && known[state * size + other] === 1;
  const sorted = () =>
    values
      .slice(state * size, (state + 1) * size)
      .filter(isOther)
      .sort();
  return { state, count, sum, sorted };
}

function greatestOf(values: Float64Array): number {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, value);
  return greatest;
}

function compareProfiles(a: Profile, b: Profile): number {
  return b.count - a.count || a.sum - b.sum || compareValues(a.sorted(), b.sorted()) || a.state - b.state;
}

function compareValues(a: Float64Array, b: Float64Array): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
