/** Where two chosen states lie on a line; undefined for one that is unplaced. */
export interface AnchorPositions {
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/** A line mirrored, or not, so that two lines of like votes look alike. */
export interface OrientedScale {
  readonly positions: readonly number[];
  readonly isAnchored: boolean;
}

/**
 * Mirrors a line, if need be, so that the first anchor lies left of the second.
 *
 * Where they do not lie apart, the position furthest from 0, the first of several, is on the right.
 */
export function orientScale(positions: readonly number[], { left, right }: AnchorPositions): OrientedScale {
  const isAnchored = left !== undefined && right !== undefined && left !== right;
  const isMirrored = isAnchored ? left > right : furthest(positions) < 0;
  return { positions: isMirrored ? positions.map((position) => -position) : positions, isAnchored };
}

function furthest(positions: readonly number[]): number {
  return positions.reduce((most, position) => (Math.abs(position) > Math.abs(most) ? position : most), 0);
}
