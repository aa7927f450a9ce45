import type { Anchors } from './placement.ts';

/** A line mirrored, or not, so that two lines of like votes look alike. */
export interface OrientedScale {
  readonly positions: readonly (number | undefined)[];
  /** Whether the first anchor lies left of the second; not so where one is unplaced or both are in one point. */
  readonly isAnchored: boolean;
}

/**
 * Mirrors a line, if need be, so that the first anchor lies left of the second.
 *
 * Where they do not lie apart, the state furthest from 0 is on the right.
 */
export function orientScale(
  positions: readonly (number | undefined)[],
  { left, right }: Anchors,
): OrientedScale {
  const from = positions[left];
  const to = positions[right];
  const isAnchored = from !== undefined && to !== undefined && from !== to;
  const isMirrored = isAnchored ? from > to : furthest(positions) < 0;
  return { positions: isMirrored ? positions.map((value) => value && -value) : positions, isAnchored };
}

function furthest(positions: readonly (number | undefined)[]): number {
  return positions.reduce<number>((most, value = 0) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}
