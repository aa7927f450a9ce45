import { POSITIONS, type Position } from '../position.ts';
import { remember } from '../remember.ts';
import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { PositionCount } from '../vote/memberVotes.ts';
import { countCommon, forEachBit, setBit } from './bits.ts';
import type { ResolutionSelection } from './selection.ts';
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
  const start = row * table.wordsPerRow;
  const recorded = (position: Position) => countCommon(table.planes[position], start, selection.words);
  const silent =
    isMember === undefined ? 0 : countCommon(silentVotes(table, row, isMember), 0, selection.words);
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

/**
 * Votes held while a state was a member of which there is no record of it: one row of bits by column.
 *
 * The roster is read once for each state of a table, when it is first asked for.
 */
function silentVotes(table: VoteTable, row: number, isMember: Membership): Uint32Array {
  const rows = silentRows(isMember)(table);
  const votes = rows.get(row) ?? readSilentVotes(table, row, isMember);
  rows.set(row, votes);
  return votes;
}

const silentRows = remember((_: Membership) => remember((__: VoteTable) => new Map<number, Uint32Array>()));

/** Asks the roster only about votes without a record: of an Assembly's they are a third. */
function readSilentVotes(table: VoteTable, row: number, isMember: Membership): Uint32Array {
  const { planes, states, resolutions, wordsPerRow } = table;
  const words = new Uint32Array(wordsPerRow);
  const state = states[row];
  if (state === undefined) return words;
  const start = row * wordsPerRow;
  const unrecorded = words.map(
    (_, index) =>
      ~POSITIONS.reduce((recorded, position) => recorded | (planes[position][start + index] ?? 0), 0),
  );
  forEachBit(unrecorded, (column) => {
    const resolution = resolutions[column];
    if (resolution !== undefined && isMember(state, resolution)) setBit(words, 0, column);
  });
  return words;
}
