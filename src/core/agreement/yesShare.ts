import { castCount } from '../tally.ts';
import { type Rate, rateOf } from './rate.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import type { VoterGroup } from './voterGroup.ts';

/**
 * How much of what a group cast over some votes was in favour, all its members' votes counted together.
 *
 * `n` is votes cast, not votes held. The votes of several members in one vote are not independent: the interval holds
 * for a group of one state only.
 */
export function yesShare(group: VoterGroup, selection: ResolutionSelection): Rate {
  const tallies = selectedColumns(selection).flatMap((column) => group.tallies[column] ?? []);
  const yes = tallies.reduce((sum, tally) => sum + tally.yes, 0);
  const cast = tallies.reduce((sum, tally) => sum + castCount(tally), 0);
  return rateOf(yes, cast);
}
