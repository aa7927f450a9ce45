import { marginOf } from '../tally.ts';
import type { RecordedVote } from './recordedVote.ts';

/** The votes with the fewest votes between yes and no, closest first; equal ones in the order given. */
export function closestVotes(votes: readonly RecordedVote[], limit: number): readonly RecordedVote[] {
  return votes.toSorted((a, b) => Math.abs(marginOf(a.tally)) - Math.abs(marginOf(b.tally))).slice(0, limit);
}
