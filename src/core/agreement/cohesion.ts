import { castCount, type Tally } from '../tally.ts';
import { forEachBit } from './bits.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoterGroup } from './voterGroup.ts';

/** A mean over votes; `noVotes` where none could be counted. */
export type VoteMean =
  | {
      readonly kind: 'measured';
      readonly value: number;
      /** The votes that the mean is taken over; at least 1. */
      readonly n: number;
    }
  | { readonly kind: 'noVotes' };

/** How much a group votes as one. */
export interface GroupCohesion {
  /** Mean Rice index over the votes in which at least two members said yes or no. */
  readonly rice: VoteMean;
  /** Mean Agreement Index over the votes in which at least two members cast Y, A or N. */
  readonly agreementIndex: VoteMean;
}

/** A member voting alone always agrees with itself, which says nothing of a group. */
const LEAST_VOTERS = 2;

/**
 * The Rice index of a vote: |Y−N| / (Y+N), 0 (evenly split) to 1 (all on one side), abstentions left aside.
 *
 * Undefined where nobody said yes or no. Source: Rice, "Quantitative Methods in Politics", 1928.
 */
export function riceIndex({ yes, no }: Tally): number | undefined {
  return yes + no === 0 ? undefined : Math.abs(yes - no) / (yes + no);
}

/**
 * The Agreement Index of a vote: [M − ½(T−M)] / T with M the largest of the three and T all votes cast;
 * 0 (three equal parts) to 1 (all alike).
 *
 * Undefined where nobody voted. Source: Hix, Noury and Roland, British Journal of Political Science 35, 2005.
 */
export function agreementIndex(tally: Tally): number | undefined {
  const total = castCount(tally);
  if (total === 0) return undefined;
  const largest = Math.max(tally.yes, tally.no, tally.abstain);
  return (largest - (total - largest) / 2) / total;
}

/** The mean cohesion of a group over a selection of votes, each vote counting once. */
export function groupCohesion(group: VoterGroup, selection: ResolutionSelection): GroupCohesion {
  const rice = { sum: 0, n: 0 };
  const agreement = { sum: 0, n: 0 };
  forEachBit(selection.words, (column) => {
    const tally = group.tallies[column];
    if (tally === undefined) return;
    if (tally.yes + tally.no >= LEAST_VOTERS) addTo(rice, riceIndex(tally));
    if (castCount(tally) >= LEAST_VOTERS) addTo(agreement, agreementIndex(tally));
  });
  return { rice: meanOf(rice), agreementIndex: meanOf(agreement) };
}

interface Sum {
  sum: number;
  n: number;
}

function addTo(total: Sum, value: number | undefined): void {
  if (value === undefined) return;
  total.sum += value;
  total.n += 1;
}

function meanOf({ sum, n }: Sum): VoteMean {
  return n === 0 ? { kind: 'noVotes' } : { kind: 'measured', value: sum / n, n };
}
