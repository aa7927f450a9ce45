/** A place on a map: x grows to the right, y upwards. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Where two chosen states lie; undefined for one that is unplaced. */
export interface AnchorPoints {
  readonly left: MapPoint | undefined;
  readonly right: MapPoint | undefined;
}

/** A map turned, and perhaps mirrored, so that two maps of like votes look alike. */
export interface OrientedMap {
  readonly points: readonly MapPoint[];
  readonly isAnchored: boolean;
}

/**
 * Turns a map about (0, 0) until its anchors lie level, the first on the left, and mirrors it so that the point
 * furthest from the level line through (0, 0), the first of several, is above it.
 *
 * Where the anchors do not lie apart the map is not turned, only mirrored. Distances stay as they are.
 */
export function orientMap(points: readonly MapPoint[], { left, right }: AnchorPoints): OrientedMap {
  const length = left && right ? Math.hypot(right.x - left.x, right.y - left.y) : 0;
  if (!left || !right || length === 0) return { points: mirrorUp(points), isAnchored: false };
  const turned = turn(points, { cosine: (right.x - left.x) / length, sine: (right.y - left.y) / length });
  return { points: mirrorUp(turned), isAnchored: true };
}

function turn(
  points: readonly MapPoint[],
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): readonly MapPoint[] {
  return points.map(({ x, y }) => ({ x: x * cosine + y * sine, y: y * cosine - x * sine }));
}

function mirrorUp(points: readonly MapPoint[]): readonly MapPoint[] {
  const furthest = points.reduce((most, { y }) => (Math.abs(y) > Math.abs(most) ? y : most), 0);
  return furthest < 0 ? points.map(({ x, y }) => ({ x, y: -y })) : points;
}
