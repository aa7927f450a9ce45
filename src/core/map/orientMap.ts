import type { Anchors } from './placement.ts';

/** A place on a map: x grows to the right, y upwards. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

type Points = readonly (MapPoint | undefined)[];

/** A map turned, and perhaps mirrored, so that two maps of like votes look alike. */
export interface OrientedMap {
  readonly points: Points;
  readonly isAnchored: boolean;
}

/**
 * Turns a map about (0, 0) until its anchors lie level, the first on the left, and mirrors it so that the state
 * furthest from the level line through (0, 0) is above it.
 *
 * Where the anchors do not lie apart the map is not turned, only mirrored. Distances stay as they are.
 */
export function orientMap(points: Points, { left, right }: Anchors): OrientedMap {
  const from = points[left];
  const to = points[right];
  const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  if (!from || !to || length === 0) return { points: mirrorUp(points), isAnchored: false };
  const turned = turn(points, { cosine: (to.x - from.x) / length, sine: (to.y - from.y) / length });
  return { points: mirrorUp(turned), isAnchored: true };
}

function turn(points: Points, { cosine, sine }: { readonly cosine: number; readonly sine: number }): Points {
  return points.map(
    (point) => point && { x: point.x * cosine + point.y * sine, y: point.y * cosine - point.x * sine },
  );
}

function mirrorUp(points: Points): Points {
  const furthest = points.reduce(
    (most, point) => (Math.abs(point?.y ?? 0) > Math.abs(most) ? (point?.y ?? 0) : most),
    0,
  );
  return furthest < 0 ? points.map((point) => point && { x: point.x, y: -point.y }) : points;
}
