import type { Anchors } from '../../core/map/placement.ts';
import type { ViewState } from '../../url/viewState.ts';
import { type Alignment, placeOf } from './alignment.ts';

/**
 * The states at the left and the right of maps and plots: those of the link where both voted, or else the two that
 * are furthest apart among pairs with many shared votes. Undefined where no two states share enough votes.
 */
export function anchorsOf(alignment: Alignment, { anchors }: ViewState): Anchors | undefined {
  const [left, right] = (anchors ?? []).map((code) => placeOf(alignment, code));
  if (left !== undefined && right !== undefined) return { left, right };
  const furthest = alignment.extremes?.furthest;
  return furthest && { left: furthest.a, right: furthest.b };
}

/** The state that orders and rankings are of: the link's, or else the first one compared, or else the left anchor. */
export function referenceOf(alignment: Alignment, view: ViewState): number {
  const chosen = [view.reference, ...view.states].flatMap((code) => placeOf(alignment, code) ?? []);
  return chosen[0] ?? anchorsOf(alignment, view)?.left ?? 0;
}
