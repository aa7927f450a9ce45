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
  const isThere = (row: number) => Number.isInteger(row) && row >= 0 && row < stateCount;
  if (!isThere(a) || !isThere(b)) throw new Error(`pair unknown: ${a} ${b}`);
  const start = (a * stateCount + b) * 9;
  const cell = (offset: number) => cells[start + offset] ?? 0;
  return {
    yy: cell(0),
    ya: cell(1),
    yn: cell(2),
    ay: cell(3),
    aa: cell(4),
    an: cell(5),
    ny: cell(6),
    na: cell(7),
    nn: cell(8),
  };
}
