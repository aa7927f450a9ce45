import { BAR_ORDER } from '../../charts/tallyBar/layout.ts';
import type { Position } from '../../core/position.ts';
import type { PositionCount } from '../../core/vote/memberVotes.ts';

/** The positions that a state ever took, in the order of the bars. */
export function heldPositions(counts: PositionCount): readonly Position[] {
  return BAR_ORDER.filter((position) => counts[position] > 0);
}
