import { POSITIONS, type Position } from '../position.ts';
import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { PositionCount } from '../vote/memberVotes.ts';
import { countBits, hasBit } from './bits.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** Whether a state was a member of the body on the day of a vote, as far as the roster says so. */
export type Membership = (state: StateCode, resolution: Resolution) => boolean;

/**
 * How often a state stood in each position over a selection of votes.
 *
 * A vote held while it was a member of which there is no record counts as not recorded. The counts together are the
 * votes held while it was a member, as far as that is known. Throws on a row that the table does not have.
 */
export function positionCounts(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  isMember?: Membership,
): PositionCount {
  if (table.states[row] === undefined) throw new Error(`row unknown: ${row}`);
  const recorded = (position: Position) => countBits(maskRow(table, position, row, selection));
  const silent = isMember === undefined ? 0 : silentCount(table, row, selection, isMember);
  return {
    Y: recorded('Y'),
    N: recorded('N'),
    A: recorded('A'),
    X: recorded('X'),
    notRecorded: recorded('notRecorded') + silent,
  };
}

/** The votes that the counts are of. */
export function heldCount(counts: PositionCount): number {
  return POSITIONS.reduce((sum, position) => sum + counts[position], 0);
}

/** Votes held while a state was a member of which there is no record of it. */
function silentCount(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  isMember: Membership,
): number {
  const state = table.states[row];
  if (state === undefined) return 0;
  return selectedColumns(selection).filter((column) => {
    const resolution = table.resolutions[column];
    return resolution !== undefined && isMember(state, resolution) && !hasRecord(table, row, column);
  }).length;
}

function maskRow(
  { planes, wordsPerRow }: VoteTable,
  position: Position,
  row: number,
  { words }: ResolutionSelection,
): Uint32Array {
  const start = row * wordsPerRow;
  return words.map((word, index) => word & (planes[position][start + index] ?? 0));
}

function hasRecord({ planes, wordsPerRow }: VoteTable, row: number, column: number): boolean {
  return POSITIONS.some((position) => hasBit(planes[position], row * wordsPerRow, column));
}
