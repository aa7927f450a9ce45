import type { Vote } from '../resolution.ts';

/**
 * Where the first vote with the same resolution and state stands: by vote, an index into the votes. It is the
 * vote's own index unless the key stands further up already.
 */
export function firstVotes(votes: readonly Vote[]): Uint32Array {
  const first = new Uint32Array(votes.length);
  const columnByState = new Map<string, number>();
  const lineById = new Map<string, (number | undefined)[]>();
  let lastId: string | undefined;
  let line: (number | undefined)[] = [];
  // No key is made of a pair: a million of them would take longer than all the rest of opening a data set.
  votes.forEach(({ resolutionId, state }, index) => {
    if (resolutionId !== lastId) {
      lastId = resolutionId;
      line = lineById.get(resolutionId) ?? [];
      lineById.set(resolutionId, line);
    }
    let column = columnByState.get(state);
    if (column === undefined) {
      column = columnByState.size;
      columnByState.set(state, column);
    }
    const known = line[column];
    if (known === undefined) line[column] = index;
    first[index] = known ?? index;
  });
  return first;
}
