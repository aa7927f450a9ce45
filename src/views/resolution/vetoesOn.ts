import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { vetoesOf } from '../../core/vote/councilVote.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';

/** The permanent members of the Security Council whose votes against stopped a text; none in other bodies. */
export function vetoesOn(resolution: Resolution, votes: readonly MemberVote[]): readonly StateCode[] {
  const tally = tallyOf(resolution);
  if (resolution.body !== 'SC' || tally === undefined || resolution.outcome !== 'rejected') return [];
  const positions = votes.map(({ state, position }) => [state, position] as const);
  return vetoesOf({ ...resolution, tally, positions });
}
