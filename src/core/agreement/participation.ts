import type { PositionCount } from '../vote/memberVotes.ts';
import { positionCounts } from './positionCounts.ts';
import { type Rate, rateOf } from './rate.ts';
import type { Membership } from './seat.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** How a state took part in the votes held while it was a member. */
export interface Participation {
  /** Votes cast: Y, A or N. */
  readonly cast: number;
  /** Votes in which it is known not to have voted. */
  readonly notVoting: number;
  /** Votes held while it was a member of which the source does not say what it did. */
  readonly notRecorded: number;
  /**
   * Votes cast, of those known to be cast or not; what is not recorded moves it neither up nor down.
   * `absenceNotRecorded` where the table has no absence at all: a share of 1 would then say nothing.
   */
  readonly rate: Rate | { readonly kind: 'absenceNotRecorded' };
}

/**
 * The participation of a state over a selection of votes.
 *
 * A vote without any record of the state counts as not recorded where the roster says that it was a member, and not
 * at all where there is no roster.
 */
export function participation(
  table: VoteTable,
  row: number,
  selection: ResolutionSelection,
  isMember?: Membership,
): Participation {
  return participationOf(table, positionCounts(table, row, selection, isMember));
}

/** The participation that some positions of a state in a table make. */
export function participationOf({ recordsAbsence }: VoteTable, counts: PositionCount): Participation {
  const cast = counts.Y + counts.A + counts.N;
  return {
    cast,
    notVoting: counts.X,
    notRecorded: counts.notRecorded,
    rate: recordsAbsence ? rateOf(cast, cast + counts.X) : { kind: 'absenceNotRecorded' },
  };
}
