import { hasBit } from '../agreement/bits.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { CastVotes } from './voteCells.ts';

/** Votes cast as they lie in a table, with the rows and columns that count: plain data, to be sent to a worker. */
export interface PackedCast extends Pick<VoteTable, 'wordsPerRow'> {
  readonly planes: Pick<VoteTable['planes'], 'Y' | 'A' | 'N'>;
  /** Rows of the table by state, columns by vote. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The votes cast by the states of some rows in the votes of some columns. */
export function packCast(
  { planes: { Y, A, N }, wordsPerRow }: VoteTable,
  rows: readonly number[],
  columns: readonly number[],
): PackedCast {
  return { planes: { Y, A, N }, wordsPerRow, rows, columns };
}

/** The same to be read vote by vote; undefined where a state cast none. */
export function openCast({ planes, wordsPerRow, rows, columns }: PackedCast): CastVotes {
  return {
    stateCount: rows.length,
    voteCount: columns.length,
    castAt: (state, vote) => {
      const [row, column] = [rows[state], columns[vote]];
      if (row === undefined || column === undefined) return undefined;
      // Asked of every state and vote, so that even a list of the three positions would be felt.
      const start = row * wordsPerRow;
      if (hasBit(planes.Y, start, column)) return 'Y';
      if (hasBit(planes.N, start, column)) return 'N';
      return hasBit(planes.A, start, column) ? 'A' : undefined;
    },
  };
}
