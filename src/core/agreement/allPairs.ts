import type { AgreementCounts, AgreementKernel, PairTables } from './agreementKernel.ts';
import { popcount } from './bits.ts';
import { assertFits, type ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/**
 * Counts all pairs from the bit planes, 32 votes at a time, in plain TypeScript.
 *
 * The reference for every other kernel, and what serves where none can be loaded.
 */
export const bitPlaneKernel: AgreementKernel = {
  name: 'bit planes',
  agreement: countAgreement,
  tables: countTables,
};

function countAgreement(table: VoteTable, selection: ResolutionSelection): AgreementCounts {
  assertFits(table, selection);
  const stateCount = table.states.length;
  const same = new Uint32Array(stateCount * stateCount);
  const shared = new Uint32Array(stateCount * stateCount);
  const width = table.wordsPerRow;
  const yes = table.planes.Y;
  const no = table.planes.N;
  const cast = maskRows(table.cast, selection);
  for (let a = 0; a < stateCount; a += 1) {
    for (let b = a; b < stateCount; b += 1) {
      let sameCount = 0;
      let sharedCount = 0;
      for (let word = 0, i = a * width, j = b * width; word < width; word += 1, i += 1, j += 1) {
        const both = (cast[i] ?? 0) & (cast[j] ?? 0);
        const differ = ((yes[i] ?? 0) ^ (yes[j] ?? 0)) | ((no[i] ?? 0) ^ (no[j] ?? 0));
        sharedCount += popcount(both);
        sameCount += popcount(both & ~differ);
      }
      same[a * stateCount + b] = sameCount;
      same[b * stateCount + a] = sameCount;
      shared[a * stateCount + b] = sharedCount;
      shared[b * stateCount + a] = sharedCount;
    }
  }
  return { stateCount, same, shared };
}

function countTables(table: VoteTable, selection: ResolutionSelection): PairTables {
  assertFits(table, selection);
  const stateCount = table.states.length;
  const cells = new Uint32Array(stateCount * stateCount * 9);
  const { Y, A, N } = table.planes;
  const planes = [Y, A, N];
  planes.forEach((plane, first) => {
    const masked = maskRows(plane, selection);
    planes.forEach((other, second) => {
      countCell({ table, first: masked, second: other, cells, offset: first * 3 + second });
    });
  });
  return { stateCount, cells };
}

interface CellCount {
  readonly table: VoteTable;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly cells: Uint32Array;
  readonly offset: number;
}

/** One cell of all tables. The table of (b, a) is the transposed one, so pairs above the diagonal are enough. */
function countCell({ table, first, second, cells, offset }: CellCount): void {
  const stateCount = table.states.length;
  const width = table.wordsPerRow;
  const transposed = (offset % 3) * 3 + Math.floor(offset / 3);
  for (let a = 0; a < stateCount; a += 1) {
    for (let b = a; b < stateCount; b += 1) {
      let count = 0;
      for (let word = 0, i = a * width, j = b * width; word < width; word += 1, i += 1, j += 1) {
        count += popcount((first[i] ?? 0) & (second[j] ?? 0));
      }
      cells[(a * stateCount + b) * 9 + offset] = count;
      cells[(b * stateCount + a) * 9 + transposed] = count;
    }
  }
}

function maskRows(plane: Uint32Array, { words }: ResolutionSelection): Uint32Array {
  return plane.map((word, index) => word & (words[index % words.length] ?? 0));
}
