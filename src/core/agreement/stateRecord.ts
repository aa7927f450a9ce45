import type { StateCode } from '../state/stateCode.ts';
import type { PositionCount } from '../vote/memberVotes.ts';
import { type Loyalty, loyaltyToGroups } from './loyalty.ts';
import { type Participation, participationOf } from './participation.ts';
import { heldCount, positionCounts } from './positionCounts.ts';
import { type Rate, rateOf } from './rate.ts';
import type { Membership } from './seat.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoterGroup } from './voterGroup.ts';
import type { VoteTable } from './voteTable.ts';
import { withOutcomeRate } from './withOutcome.ts';

/** What a state did over a selection of votes. */
export interface StateRecord {
  readonly row: number;
  readonly state: StateCode;
  readonly counts: PositionCount;
  /** Votes held while it was a member; at least 1. */
  readonly held: number;
  /** Votes cast: in favour, against or abstaining. */
  readonly cast: number;
  /** Votes cast, of those known to be cast or not; `absenceNotRecorded` where the table has no absence at all. */
  readonly participation: Participation['rate'];
  /** Abstentions, of the votes cast. */
  readonly abstaining: Rate;
  readonly loyalty: Loyalty;
  /** Yes and no on the side that prevailed; votes whose outcome the source does not state are left out. */
  readonly withOutcome: Rate;
}

interface RecordOptions {
  readonly groups: readonly VoterGroup[];
  readonly isMember: Membership;
}

/**
 * The states for which any vote of a selection was held while they were members, by row.
 *
 * Loyalty is to the one of the groups that a state belonged to at each vote.
 */
export function stateRecords(
  table: VoteTable,
  selection: ResolutionSelection,
  options: RecordOptions,
): readonly StateRecord[] {
  return table.states.flatMap((_, row) => recordOf(table, row, selection, options) ?? []);
}

function recordOf(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  { groups, isMember }: RecordOptions,
): StateRecord | undefined {
  const state = table.states[row];
  const counts = positionCounts(table, row, selection, isMember);
  const held = heldCount(counts);
  if (state === undefined || held === 0) return undefined;
  const { cast, rate } = participationOf(table, counts);
  return {
    row,
    state,
    counts,
    held,
    cast,
    participation: rate,
    abstaining: rateOf(counts.A, cast),
    loyalty: loyaltyToGroups(table, row, groups, selection),
    withOutcome: withOutcomeRate(table, row, selection),
  };
}
