import { editDistance } from './editDistance.ts';
import { type IndexedName, letterMask, type NamedCode, type NameIndex, uniqueByCode } from './nameIndex.ts';

/** The states whose names come close to a text, closest first: within the bound of a name, or just outside it. */
export interface CloseNames {
  readonly near: readonly NamedCode[];
  readonly farther: readonly NamedCode[];
}

interface Neighbour extends NamedCode {
  readonly distance: number;
  readonly isNear: boolean;
}

const MAX_FARTHER = 5;

/**
 * Which states have a name close to this key: each at most once, with its closest name.
 *
 * `near` holds every state with a name within that name's own bound, however many they are; `farther` at most five
 * of the others, with a name one edit beyond its bound.
 */
export function findCloseNames(index: NameIndex, key: string): CloseNames {
  const letters = Array.from(key);
  const neighbours = uniqueByCode(findNeighbours(index, letters).toSorted(compareNeighbours));
  const farther = neighbours.filter(({ isNear }) => !isNear).slice(0, MAX_FARTHER);
  return {
    near: neighbours.filter(({ isNear }) => isNear).map(toNamedCode),
    farther: farther.map(toNamedCode),
  };
}

function findNeighbours(index: NameIndex, letters: readonly string[]): readonly Neighbour[] {
  const mask = letterMask(letters);
  const found: Neighbour[] = [];
  for (const name of index.names) {
    if (!canBeWithin(name, letters, mask)) continue;
    const distance = editDistance(letters, name.letters, name.bound + 1);
    if (distance === undefined) continue;
    found.push({ code: name.code, name: name.name, distance, isNear: distance <= name.bound });
  }
  return found;
}

/** Two cheap tests that rule out nearly every name before the distance is worked out. */
function canBeWithin(name: IndexedName, letters: readonly string[], mask: number): boolean {
  const reach = name.bound + 1;
  if (Math.abs(name.letters.length - letters.length) > reach) return false;
  return countBits(name.mask ^ mask) <= reach * 2;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function compareNeighbours(a: Neighbour, b: Neighbour): number {
  return Number(b.isNear) - Number(a.isNear) || a.distance - b.distance || (a.code < b.code ? -1 : 1);
}

function toNamedCode({ code, name }: Neighbour): NamedCode {
  return { code, name };
}
