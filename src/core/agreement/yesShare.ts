import { castCount } from '../tally.ts';
import { forEachBit } from './bits.ts';
import { type Rate, rateOf } from './rate.ts';
import type { ResolutionSelection } from './selection.ts';
import type { VoterGroup } from './voterGroup.ts';

/**
 * How much of what a group cast over some votes was in favour, all its members' votes counted together.
 *
 * `n` is votes cast, not votes held. The votes of several members in one vote are not independent: the interval holds
 * for a group of one state only.
 */
export function yesShare(group: VoterGroup, selection: ResolutionSelection): Rate {
  let yes = 0;
  let cast = 0;
  forEachBit(selection.words, (column) => {
    const tally = group.tallies[column];
    if (tally === undefined) return;
    yes += tally.yes;
    cast += castCount(tally);
  });
  return rateOf(yes, cast);
}
