import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { countBits } from './bits.ts';
import { type Rate, rateOf } from './rate.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { positionAt, type VoteTable } from './voteTable.ts';

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
  isMember: (state: StateCode, resolution: Resolution) => boolean = () => false,
): Participation {
  const state = table.states[row];
  if (state === undefined) throw new Error(`row unknown: ${row}`);
  const cast = countInRow(table, table.cast, row, selection);
  const notVoting = countInRow(table, table.planes.X, row, selection);
  const blank = countInRow(table, table.planes.notRecorded, row, selection);
  const silent = selectedColumns(selection).filter((column) => {
    const resolution = table.resolutions[column];
    return (
      resolution !== undefined && isMember(state, resolution) && positionAt(table, column, row) === undefined
    );
  });
  return {
    cast,
    notVoting,
    notRecorded: blank + silent.length,
    rate: table.recordsAbsence ? rateOf(cast, cast + notVoting) : { kind: 'absenceNotRecorded' },
  };
}

function countInRow(
  { wordsPerRow }: VoteTable,
  plane: Uint32Array,
  row: number,
  { words }: ResolutionSelection,
): number {
  const start = row * wordsPerRow;
  return countBits(words.map((word, index) => word & (plane[start + index] ?? 0)));
}
