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
  const start = (a * stateCount + b) * 9;
  const [yy, ya, yn, ay, aa, an, ny, na, nn] = cells.subarray(start, start + 9);
  if (
    yy === undefined ||
    ya === undefined ||
    yn === undefined ||
    ay === undefined ||
    aa === undefined ||
    an === undefined ||
    ny === undefined ||
    na === undefined ||
    nn === undefined
  ) {
    throw new Error(`pair unknown: ${a} ${b}`);
  }
  return { yy, ya, yn, ay, aa, an, ny, na, nn };
}
