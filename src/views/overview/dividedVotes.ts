import { agreementIndex } from '../../core/agreement/cohesion.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { shareInFavour } from '../../core/vote/shareInFavour.ts';

/** A recorded vote with how divided it was. */
export interface DividedVote extends RecordedVote {
  /** In favour, of votes cast; 0 to 1. */
  readonly share: number;
  readonly agreementIndex: number | undefined;
}

/** What the strip of votes shows, and what its title says of it. */
export interface DividedVotes {
  /** From the least share in favour up. */
  readonly votes: readonly DividedVote[];
  /** Votes with less than one half in favour. */
  readonly belowHalf: number;
  /** The middle one; of an even number the lower of the two. Undefined without votes. */
  readonly median: DividedVote | undefined;
}

/** Recorded votes by their share in favour. */
export function divideVotes(recorded: readonly RecordedVote[]): DividedVotes {
  const votes = recorded
    .flatMap((vote): readonly DividedVote[] => {
      const share = shareInFavour(vote.tally);
      return share === undefined ? [] : [{ ...vote, share, agreementIndex: agreementIndex(vote.tally) }];
    })
    .sort((a, b) => a.share - b.share);
  return {
    votes,
    belowHalf: votes.filter(({ share }) => share < 0.5).length,
    median: votes[Math.ceil(votes.length / 2) - 1],
  };
}
