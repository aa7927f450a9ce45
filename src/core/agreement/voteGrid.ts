import { isCast, type Position } from '../position.ts';
import type { Membership } from './seat.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { type Silence, silenceOf } from './silence.ts';
import { positionAt, type VoteTable } from './voteTable.ts';

/** One vote with the positions of some states, in the order in which the states were given. */
export interface GridVote {
  readonly column: number;
  /** Undefined where the state was no member that day or has no record. */
  readonly positions: readonly (Position | undefined)[];
}

/** The votes of a selection of which at least one of some states, given by their rows, has a record; by column. */
export function voteGrid(
  table: VoteTable,
  rows: readonly number[],
  selection: ResolutionSelection,
): readonly GridVote[] {
  return selectedColumns(selection).flatMap((column) => {
    const positions = rows.map((row) => positionAt(table, column, row));
    return positions.every((position) => position === undefined) ? [] : [{ column, positions }];
  });
}

/**
 * What the cells without a record mean, of all votes given together: that the states were no members on those days, or,
 * where that is not certain of each, that there is no record. Undefined where every cell has one.
 */
export function silenceIn(
  table: VoteTable,
  rows: readonly number[],
  votes: readonly GridVote[],
  isMember: Membership,
): Silence | undefined {
  const silences = rows.map((row) => silenceOf(table, row, isMember));
  const found = new Set<Silence | undefined>();
  for (const { column } of votes) {
    for (const silence of silences) found.add(silence(column));
    if (found.has('noRecord')) return 'noRecord';
  }
  return found.has('notMember') ? 'notMember' : undefined;
}

/** Whether at least two of the states voted, so that they can be compared. */
export function isComparable({ positions }: GridVote): boolean {
  return positions.filter((position) => position !== undefined && isCast(position)).length > 1;
}

/** Whether two of the states voted, and not alike. An absence is neither agreement nor difference. */
export function isDiffering({ positions }: GridVote): boolean {
  const cast = positions.filter((position) => position !== undefined && isCast(position));
  return cast.some((position) => position !== cast[0]);
}
