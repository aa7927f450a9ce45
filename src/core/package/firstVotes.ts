import type { Vote } from '../resolution.ts';

/**
 * Where the first vote with the same resolution and state stands: by vote, an index into the votes. It is the
 * vote's own index unless the key stands further up already.
 */
export function firstVotes(votes: readonly Vote[]): Uint32Array {
  const first = new Uint32Array(votes.length);
  const columnByState = new Map<string, number>();
  const lineById = new Map<string, (number | undefined)[]>();
  let [lastId, line]: [string | undefined, (number | undefined)[]] = [undefined, []];
  // No key is made of a pair: a million of them would take longer than all the rest of opening a data set.
  for (const [index, { resolutionId, state }] of votes.entries()) {
    if (resolutionId !== lastId) [lastId, line] = [resolutionId, entryOf(lineById, resolutionId, () => [])];
    const column = entryOf(columnByState, state, () => columnByState.size);
    const known = line[column];
    if (known === undefined) line[column] = index;
    first[index] = known ?? index;
  }
  return first;
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
