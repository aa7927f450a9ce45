import type { DataSetIndex } from '../dataSetIndex.ts';
import type { Basis, Position } from '../position.ts';
import { POSITIONS } from '../position.ts';
import type { Resolution } from '../resolution.ts';
import { groupOn, REGIONAL_GROUPS, type RegionalGroup } from '../state/regionalGroup.ts';
import type { StateCode } from '../state/stateCode.ts';

/** One state's position in a vote, with the regional group it was in that day; undefined where it was in none. */
export interface MemberVote {
  readonly state: StateCode;
  readonly position: Position;
  readonly basis: Basis;
  readonly group: RegionalGroup | undefined;
}

/** How many states stand in each position. */
export type PositionCount = Readonly<Record<Position, number>>;

/** One regional group in a vote. */
export interface GroupVote {
  readonly group: RegionalGroup | undefined;
  readonly counts: PositionCount;
  /** Whether its members cast votes of more than one kind. */
  readonly isDivided: boolean;
}

/** The states that have a record for a resolution, in the order of the data set; empty where there is none. */
export function memberVotes(index: DataSetIndex, { id, date }: Resolution): readonly MemberVote[] {
  return (index.votesByResolution.get(id) ?? []).map(({ state, position, basis }) => {
    const terms = index.stateByCode.get(state)?.groups ?? [];
    return { state, position, basis, group: date === undefined ? undefined : groupOn(terms, date) };
  });
}

/** Counts positions; every position has a count, 0 where nobody stands. */
export function countPositions(votes: readonly { readonly position: Position }[]): PositionCount {
  const counts = { Y: 0, N: 0, A: 0, X: 0, notRecorded: 0 };
  for (const { position } of votes) counts[position] += 1;
  return counts;
}

/** Each regional group that has members in a vote, in the usual order; states without a group come last. */
export function groupVotes(votes: readonly MemberVote[]): readonly GroupVote[] {
  return [...REGIONAL_GROUPS, undefined].flatMap((group) => {
    const members = votes.filter((vote) => vote.group === group);
    if (members.length === 0) return [];
    const counts = countPositions(members);
    const castKinds = [counts.Y, counts.N, counts.A].filter((count) => count > 0);
    return [{ group, counts, isDivided: castKinds.length > 1 }];
  });
}

/** The positions that anybody holds, in the usual order. */
export function presentPositions(counts: PositionCount): readonly Position[] {
  return POSITIONS.filter((position) => counts[position] > 0);
}
