import { popcount } from './bits.ts';
import { assertFits, type ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** The nine cells of a pair's table, row by row: first letter the first state's position, second the second's. */
export const PAIR_CELLS = ['yy', 'ya', 'yn', 'ay', 'aa', 'an', 'ny', 'na', 'nn'] as const;
export type PairCell = (typeof PAIR_CELLS)[number];

/** How two states voted against each other's positions: counts of votes in which both cast Y, A or N. */
export type PairTable = Readonly<Record<PairCell, number>>;

/** The 3 × 3 table of two states, given by their rows, over a selection of votes. */
export function pairTable(table: VoteTable, a: number, b: number, selection: ResolutionSelection): PairTable {
  assertFits(table, selection);
  const { Y, A, N } = table.planes;
  const count = (ofA: Uint32Array, ofB: Uint32Array) => countShared(table, [ofA, a], [ofB, b], selection);
  return {
    yy: count(Y, Y),
    ya: count(Y, A),
    yn: count(Y, N),
    ay: count(A, Y),
    aa: count(A, A),
    an: count(A, N),
    ny: count(N, Y),
    na: count(N, A),
    nn: count(N, N),
  };
}

/** Votes in which both states cast Y, A or N. */
export function sharedCountOf({ yy, ya, yn, ay, aa, an, ny, na, nn }: PairTable): number {
  return yy + ya + yn + ay + aa + an + ny + na + nn;
}

/** Votes in which both states took the same position. */
export function sameCountOf({ yy, aa, nn }: PairTable): number {
  return yy + aa + nn;
}

/** The same votes seen from the second state: rows and columns exchanged. */
export function transposeTable(table: PairTable): PairTable {
  const { yy, ya, yn, ay, aa, an, ny, na, nn } = table;
  return { yy, ya: ay, yn: ny, ay: ya, aa, an: na, ny: yn, na: an, nn };
}

type RowOfPlane = readonly [plane: Uint32Array, row: number];

function countShared(
  { wordsPerRow }: VoteTable,
  [planeA, a]: RowOfPlane,
  [planeB, b]: RowOfPlane,
  { words }: ResolutionSelection,
): number {
  let count = 0;
  for (let word = 0; word < wordsPerRow; word += 1) {
    const both = (planeA[a * wordsPerRow + word] ?? 0) & (planeB[b * wordsPerRow + word] ?? 0);
    count += popcount(both & (words[word] ?? 0));
  }
  return count;
}
