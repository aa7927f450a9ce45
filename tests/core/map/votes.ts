import { type CastVotes, listCells, type VoteCells } from '../../../src/core/map/voteCells.ts';
import { CAST_POSITIONS, type CastPosition } from '../../../src/core/position.ts';

/** Votes from one text per state, a letter per vote: Y, A, N, or a point where the state cast none. */
export function readVotes(rows: readonly string[]): CastVotes {
  const cells = rows.map((row) => row.split(' ').map(readPosition));
  return {
    stateCount: rows.length,
    voteCount: cells[0]?.length ?? 0,
    castAt: (state, vote) => cells[state]?.[vote],
  };
}

/** The same, listed. */
export function readCells(rows: readonly string[]): VoteCells {
  return listCells(readVotes(rows));
}

function readPosition(letter: string): CastPosition | undefined {
  return CAST_POSITIONS.find((position) => position === letter);
}
