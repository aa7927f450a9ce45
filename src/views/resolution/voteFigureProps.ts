import type { Resolution } from '../../core/resolution.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';
import type { ViewProps } from '../viewProps.ts';

/** What each figure of one recorded vote is given. */
export interface VoteFigureProps extends ViewProps {
  readonly resolution: Resolution;
  readonly votes: readonly MemberVote[];
}
