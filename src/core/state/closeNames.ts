import { editDistance } from './editDistance.ts';
import { type IndexedName, letterMask, type NamedCode, type NameIndex, uniqueByCode } from './nameIndex.ts';

/** A state by its name closest to a text; `isMisspelling` where the name is long enough for that to be said. */
export interface CloseName extends NamedCode {
  readonly distance: number;
  readonly isMisspelling: boolean;
}

/** The states close enough to a text to be meant by it, and those that are only the least far; closest first. */
export interface CloseNames {
  readonly rivals: readonly CloseName[];
  readonly others: readonly CloseName[];
}

interface Neighbour extends CloseName {
  readonly isRival: boolean;
}

const MAX_OTHERS = 5;

/**
 * Which states have a name close to one of these keys: each at most once, with its closest name.
 *
 * `rivals` holds every state with a name within that name's own `rivalBound`, however many they are; `others` at
 * most five more, with a name one edit beyond its bound.
 */
export function findCloseNames(index: NameIndex, keys: readonly string[]): CloseNames {
  const found = keys.flatMap((key) => findNeighbours(index, Array.from(key)));
  const neighbours = uniqueByCode(found.toSorted(compareNeighbours));
  return {
    rivals: neighbours.filter(({ isRival }) => isRival),
    others: neighbours.filter(({ isRival }) => !isRival).slice(0, MAX_OTHERS),
  };
}

function findNeighbours(index: NameIndex, letters: readonly string[]): readonly Neighbour[] {
  const mask = letterMask(letters);
  const candidates = index.names.filter((indexed) => canBeInReach(indexed, letters, mask));
  return candidates.flatMap((indexed) => {
    const distance = editDistance(letters, indexed.letters, reachOf(indexed));
    return distance === undefined ? [] : [toNeighbour(indexed, distance)];
  });
}

/** Two cheap tests that rule out nearly every name before the distance is worked out. */
function canBeInReach(indexed: IndexedName, letters: readonly string[], mask: number): boolean {
  const reach = reachOf(indexed);
  if (Math.abs(indexed.letters.length - letters.length) > reach) return false;
  return countBits(indexed.mask ^ mask) <= reach * 2;
}

function reachOf({ bound }: IndexedName): number {
  return bound + 1;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function toNeighbour({ code, name, bound, rivalBound }: IndexedName, distance: number): Neighbour {
  return { code, name, distance, isMisspelling: distance <= bound, isRival: distance <= rivalBound };
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return Number(b.isRival) - Number(a.isRival) || a.distance - b.distance || (a.code < b.code ? -1 : 1);
}
