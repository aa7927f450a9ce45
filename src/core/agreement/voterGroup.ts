import { CAST_POSITIONS, type CastPosition } from '../position.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Tally } from '../tally.ts';
import { forEachBit, hasBit } from './bits.ts';
import { allColumns } from './datedColumns.ts';
import { castAt, type VoteTable } from './voteTable.ts';

/** A state in a group, with the votes at which it belonged to it. */
export interface GroupMember {
  readonly row: number;
  /** One row of bits by column, `wordsPerRow` words. */
  readonly columns: Uint32Array;
}

/** States that are looked at together. Membership is dated: a state may belong at some votes only. */
export interface VoterGroup {
  /** By row, ascending; states that never belong are not listed. */
  readonly members: readonly GroupMember[];
  /** What the members of that day cast, by column of the whole table. */
  readonly tallies: readonly Tally[];
}

/** The group of the states that belong at some votes: one row of bits by column, undefined where they never do. */
export function makeGroup(
  table: VoteTable,
  columnsOf: (state: StateCode) => Uint32Array | undefined,
): VoterGroup {
  const members = table.states.flatMap((state, row): readonly GroupMember[] => {
    const columns = columnsOf(state);
    return columns?.some((word) => word !== 0) ? [{ row, columns }] : [];
  });
  return { members, tallies: tallyMembers(table, members) };
}

/** The group of some states, at all votes alike. A code that the table does not have is passed over. */
export function groupOfStates(table: VoteTable, states: readonly StateCode[]): VoterGroup {
  const wanted = new Set(states);
  return makeGroup(table, (state) => (wanted.has(state) ? allColumns(table) : undefined));
}

/** Whether a member belonged to its group at a vote. */
export function belongsAt(member: GroupMember, column: number): boolean {
  return hasBit(member.columns, 0, column);
}

/** What a member cast at a vote while it belonged to its group; undefined where it cast none or did not belong. */
export function memberCastAt(
  table: VoteTable,
  member: GroupMember,
  column: number,
): CastPosition | undefined {
  return belongsAt(member, column) ? castAt(table, column, member.row) : undefined;
}

function tallyMembers(table: VoteTable, members: readonly GroupMember[]): readonly Tally[] {
  const counts = {
    Y: new Uint16Array(table.resolutions.length),
    N: new Uint16Array(table.resolutions.length),
    A: new Uint16Array(table.resolutions.length),
  };
  for (const { row, columns } of members) {
    const start = row * table.wordsPerRow;
    for (const position of CAST_POSITIONS) {
      const own = counts[position];
      const cast = columns.map((word, index) => word & (table.planes[position][start + index] ?? 0));
      forEachBit(cast, (column) => {
        own[column] = (own[column] ?? 0) + 1;
      });
    }
  }
  return table.resolutions.map((_, column) => ({
    yes: counts.Y[column] ?? 0,
    no: counts.N[column] ?? 0,
    abstain: counts.A[column] ?? 0,
  }));
}
