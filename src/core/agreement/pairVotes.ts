import type { CastPosition } from '../position.ts';
import type { PairCell } from './pairTable.ts';
import type { Membership } from './seat.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { silenceOf } from './silence.ts';
import { castAt, positionAt, type VoteTable } from './voteTable.ts';

/** A vote in which two states both took a position. */
export interface PairVote {
  readonly column: number;
  readonly first: CastPosition;
  readonly second: CastPosition;
}

/** The votes of a selection in which two states, given by their rows, both voted; by column. */
export function pairVotes(
  table: VoteTable,
  a: number,
  b: number,
  selection: ResolutionSelection,
): readonly PairVote[] {
  return selectedColumns(selection).flatMap((column) => {
    const first = castAt(table, column, a);
    const second = castAt(table, column, b);
    return first === undefined || second === undefined ? [] : [{ column, first, second }];
  });
}

/** The cell of a pair's table in which a vote is counted. */
export function cellOf({ first, second }: Pick<PairVote, 'first' | 'second'>): PairCell {
  return CELLS[first][second];
}

/**
 * Why votes of a selection are not shared: in so many at least one of the two was no member that day, by the roster; of
 * so many more one has no record and may have been no member or absent; of so many more one is not recorded; of the rest
 * one did not vote.
 */
export interface UnsharedVotes {
  readonly notMember: number;
  readonly noRecord: number;
  readonly notRecorded: number;
  readonly notVoting: number;
}

/** Counts the votes of a selection that two states, given by their rows, do not share, by the first reason there is. */
export function unsharedVotes(
  table: VoteTable,
  a: number,
  b: number,
  selection: ResolutionSelection,
  isMember: Membership,
): UnsharedVotes {
  const counts = { notMember: 0, noRecord: 0, notRecorded: 0, notVoting: 0 };
  const silences = [a, b].map((row) => silenceOf(table, row, isMember));
  for (const column of selectedColumns(selection)) {
    const pair = [positionAt(table, column, a), positionAt(table, column, b)];
    const silent = silences.map((silence) => silence(column));
    if (silent.includes('notMember')) counts.notMember += 1;
    else if (silent.includes('noRecord')) counts.noRecord += 1;
    else if (pair.includes('notRecorded')) counts.notRecorded += 1;
    else if (pair.includes('X')) counts.notVoting += 1;
  }
  return counts;
}

const CELLS = {
  Y: { Y: 'yy', A: 'ya', N: 'yn' },
  A: { Y: 'ay', A: 'aa', N: 'an' },
  N: { Y: 'ny', A: 'na', N: 'nn' },
} as const satisfies Record<CastPosition, Record<CastPosition, PairCell>>;
