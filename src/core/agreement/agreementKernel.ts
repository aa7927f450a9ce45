import type { PairTable } from './pairTable.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** How often all pairs of states voted alike: two square matrices, row by row, symmetric. */
export interface AgreementCounts {
  readonly stateCount: number;
  /** Votes in which both took the same position; the pair (a, b) stands at `a * stateCount + b`. */
  readonly same: Uint32Array;
  /** Votes in which both cast Y, A or N; on the diagonal the votes that the state cast. */
  readonly shared: Uint32Array;
}

/**
 * The 3 × 3 tables of all pairs: nine numbers from `(a * stateCount + b) * 9` on, in the order of `PAIR_CELLS`.
 *
 * The table of (b, a) is that of (a, b) transposed.
 */
export interface PairTables {
  readonly stateCount: number;
  readonly cells: Uint32Array;
}

/** What counts all pairs at once. Two kernels give equal numbers; they differ in speed. */
export interface AgreementKernel {
  readonly name: 'bit planes' | 'WASM SIMD';
  agreement(table: VoteTable, selection: ResolutionSelection): AgreementCounts;
  tables(table: VoteTable, selection: ResolutionSelection): PairTables;
}

/** The 3 × 3 table of one pair, given by the rows of its states. Throws on a row the tables do not have. */
export function pairTableAt({ cells, stateCount }: PairTables, a: number, b: number): PairTable {
  if (!isPlace(a, stateCount) || !isPlace(b, stateCount)) throw new Error(`pair unknown: ${a} ${b}`);
  const start = (a * stateCount + b) * 9;
  return {
    yy: cells[start] ?? 0,
    ya: cells[start + 1] ?? 0,
    yn: cells[start + 2] ?? 0,
    ay: cells[start + 3] ?? 0,
    aa: cells[start + 4] ?? 0,
    an: cells[start + 5] ?? 0,
    ny: cells[start + 6] ?? 0,
    na: cells[start + 7] ?? 0,
    nn: cells[start + 8] ?? 0,
  };
}

function isPlace(row: number, stateCount: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < stateCount;
}
