import { POSITIONS, type Position } from '../position.ts';
import { remember } from '../remember.ts';
import type { PositionCount } from '../vote/memberVotes.ts';
import { countCommon, forEachBit, setBit } from './bits.ts';
import { type Membership, seatOf } from './seat.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/**
 * How often a state stood in each position over a selection of votes.
 *
 * A vote held while it was a member of which there is no record counts as not recorded. A row that names it without a
 * vote on a day on which it was no member counts as nothing; a vote that it cast all the same counts. The counts
 * together are the votes held while it was a member, as far as that is known. Throws on a row that the table does not
 * have.
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
  const seat = isMember === undefined ? undefined : seatVotes(table, row, isMember);
  const among = (votes: Uint32Array | undefined) =>
    votes === undefined ? 0 : countCommon(votes, 0, selection.words);
  return {
    Y: recorded('Y'),
    N: recorded('N'),
    A: recorded('A'),
    X: recorded('X') - among(seat?.absentWithout),
    notRecorded: recorded('notRecorded') - among(seat?.unrecordedWithout) + among(seat?.silent),
  };
}

/** The votes that the counts are of. */
export function heldCount(counts: PositionCount): number {
  return POSITIONS.reduce((sum, position) => sum + counts[position], 0);
}

/** What the roster adds to the records of a state and takes from them: rows of bits by column. */
interface SeatVotes {
  /** Votes held while it was a member of which there is no record of it. */
  readonly silent: Uint32Array;
  /** Records that it did not vote, of days on which it was no member. */
  readonly absentWithout: Uint32Array;
  /** Records that say nothing, of days on which it was no member. */
  readonly unrecordedWithout: Uint32Array;
}

/** The roster is read once for each state of a table, when it is first asked for. */
function seatVotes(table: VoteTable, row: number, isMember: Membership): SeatVotes {
  const rows = seatRows(isMember)(table);
  const votes = rows.get(row) ?? readSeatVotes(table, row, isMember);
  rows.set(row, votes);
  return votes;
}

const seatRows = remember((_: Membership) => remember((__: VoteTable) => new Map<number, SeatVotes>()));

/** Asks the roster only about votes that the state did not cast: of an Assembly's they are a third. */
function readSeatVotes(table: VoteTable, row: number, isMember: Membership): SeatVotes {
  const { planes, resolutions, wordsPerRow, cast } = table;
  const members = new Uint32Array(wordsPerRow);
  const strangers = new Uint32Array(wordsPerRow);
  const isSeated = seatOf(table, row, isMember);
  const start = row * wordsPerRow;
  const notCast = members.map((_, index) => ~(cast[start + index] ?? 0));
  forEachBit(notCast, (column) => {
    const resolution = resolutions[column];
    const isKnown = resolution === undefined ? undefined : isSeated(resolution);
    if (isKnown !== undefined) setBit(isKnown ? members : strangers, 0, column);
  });
  const within = (words: Uint32Array, position: Position) =>
    words.map((word, index) => word & (planes[position][start + index] ?? 0));
  return {
    silent: members.map((word, index) =>
      POSITIONS.reduce((rest, position) => rest & ~(planes[position][start + index] ?? 0), word),
    ),
    absentWithout: within(strangers, 'X'),
    unrecordedWithout: within(strangers, 'notRecorded'),
  };
}
