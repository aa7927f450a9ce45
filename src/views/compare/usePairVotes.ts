import { useMemo } from 'react';
import { type PairVote, pairVotes } from '../../core/agreement/pairVotes.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { PairComparison } from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import { newestFirst } from '../voteTable/newestFirst.ts';

/** A vote in which two states both took a position. */
export interface PairVoteRow extends PairVote {
  readonly resolution: Resolution;
}

/** The votes that two states share, the newest first. */
export function usePairVotes(
  { table, selection }: VoteSelection,
  { first, second }: Pick<PairComparison, 'first' | 'second'>,
): readonly PairVoteRow[] {
  const [a, b] = [first.row, second.row];
  return useMemo(() => {
    const rows = pairVotes(table, a, b, selection).flatMap((vote): readonly PairVoteRow[] => {
      const resolution = table.resolutions[vote.column];
      return resolution === undefined ? [] : [{ ...vote, resolution }];
    });
    return newestFirst(rows);
  }, [table, selection, a, b]);
}
