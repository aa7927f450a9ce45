import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Tally } from '../tally.ts';
import { hasBit, setBit } from './bits.ts';
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

/** The group of the states for which the predicate holds, vote by vote. */
export function makeGroup(
  table: VoteTable,
  belongs: (state: StateCode, resolution: Resolution) => boolean,
): VoterGroup {
  const members = table.states.map((state, row): GroupMember => {
    const columns = new Uint32Array(table.wordsPerRow);
    table.resolutions.forEach((resolution, column) => {
      if (belongs(state, resolution)) setBit(columns, 0, column);
    });
    return { row, columns };
  });
  return groupOfMembers(table, members);
}

/** The group of some states, at all votes alike. A code that the table does not have is passed over. */
export function groupOfStates(table: VoteTable, states: readonly StateCode[]): VoterGroup {
  const wanted = new Set(states);
  return makeGroup(table, (state) => wanted.has(state));
}

/** The states in both of two groups, at the votes at which they belonged to both. */
export function commonGroup(table: VoteTable, first: VoterGroup, second: VoterGroup): VoterGroup {
  const secondByRow = new Map(second.members.map(({ row, columns }) => [row, columns]));
  const members = first.members.map(({ row, columns }): GroupMember => {
    const other = secondByRow.get(row);
    return { row, columns: columns.map((word, index) => word & (other?.[index] ?? 0)) };
  });
  return groupOfMembers(table, members);
}

/** Whether a member belonged to its group at a vote. */
export function belongsAt(member: GroupMember, column: number): boolean {
  return hasBit(member.columns, 0, column);
}

function groupOfMembers(table: VoteTable, candidates: readonly GroupMember[]): VoterGroup {
  const members = candidates.filter(({ columns }) => columns.some((word) => word !== 0));
  return { members, tallies: table.resolutions.map((_, column) => tallyMembers(table, members, column)) };
}

function tallyMembers(table: VoteTable, members: readonly GroupMember[], column: number): Tally {
  const counts = { Y: 0, N: 0, A: 0 };
  for (const member of members) {
    const position = belongsAt(member, column) ? castAt(table, column, member.row) : undefined;
    if (position !== undefined) counts[position] += 1;
  }
  return { yes: counts.Y, no: counts.N, abstain: counts.A };
}
