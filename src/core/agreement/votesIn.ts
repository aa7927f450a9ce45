import type { Vote } from '../resolution.ts';
import { hasBit } from './bits.ts';
import { positionAt, type VoteTable } from './voteTable.ts';

/** The votes of one column, by row; those of states without a record are not there. */
export function votesInColumn(table: VoteTable, column: number): readonly Vote[] {
  return table.states.flatMap((_, row) => voteAt(table, column, row));
}

/** The votes of one row, by column; those without a record are not there. */
export function votesInRow(table: VoteTable, row: number): readonly Vote[] {
  return table.resolutions.flatMap((_, column) => voteAt(table, column, row));
}

function voteAt(table: VoteTable, column: number, row: number): readonly Vote[] {
  const position = positionAt(table, column, row);
  const resolution = table.resolutions[column];
  const state = table.states[row];
  if (position === undefined || resolution === undefined || state === undefined) return [];
  const isByRoster = hasBit(table.byRoster, row * table.wordsPerRow, column);
  return [{ resolutionId: resolution.id, state, position, basis: isByRoster ? 'roster' : 'listed' }];
}
