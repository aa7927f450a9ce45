import type { PlacedPoint, PlacedSeries } from './lineSeries.ts';

/** A point of a series, by names. */
export interface PointName {
  readonly series: string;
  readonly key: string;
}

/** The point nearest to a place in the chart, in px; undefined where the chart has none within `reach`. */
export function nearestPoint(
  series: readonly PlacedSeries[],
  place: { readonly x: number; readonly y: number },
  reach: number,
): PointName | undefined {
  let nearest: PointName | undefined;
  let least = reach;
  for (const { id, points } of series) {
    for (const point of points) {
      const distance = Math.hypot(point.x - place.x, point.y - place.y);
      if (distance > least) continue;
      nearest = { series: id, key: point.key };
      least = distance;
    }
  }
  return nearest;
}

/** The point that an arrow key leads to: along the line, or to the series before or after; else the same point. */
export function neighbourPoint(
  series: readonly PlacedSeries[],
  { series: id, key }: PointName,
  arrow: string,
): PointName {
  const drawn = series.filter(({ points }) => points.length > 0);
  const place = drawn.findIndex((one) => one.id === id);
  const points = drawn[place]?.points ?? [];
  const along = points.findIndex((point) => point.key === key);
  switch (arrow) {
    case 'ArrowLeft':
      return nameOf(id, points[along - 1]) ?? { series: id, key };
    case 'ArrowRight':
      return nameOf(id, points[along + 1]) ?? { series: id, key };
    case 'ArrowUp':
      return closestTo(drawn[place - 1], points[along]) ?? { series: id, key };
    case 'ArrowDown':
      return closestTo(drawn[place + 1], points[along]) ?? { series: id, key };
    default:
      return { series: id, key };
  }
}

/** A point with the name of its series; undefined where the chart has none of that name. */
export function findPoint(
  series: readonly PlacedSeries[],
  { series: id, key }: PointName,
): { readonly point: PlacedPoint; readonly label: string } | undefined {
  const found = series.find((one) => one.id === id);
  const point = found?.points.find((one) => one.key === key);
  return found && point && { point, label: found.label };
}

/** The last point of the first series that has any. */
export function lastPoint(series: readonly PlacedSeries[]): PointName | undefined {
  const first = series.find(({ points }) => points.length > 0);
  return first && nameOf(first.id, first.points.at(-1));
}

/** Whether both are the same point, or both none. */
export function samePoint(a: PointName | undefined, b: PointName | undefined): boolean {
  return a?.series === b?.series && a?.key === b?.key;
}

function closestTo(series: PlacedSeries | undefined, from: PlacedPoint | undefined): PointName | undefined {
  if (series === undefined || from === undefined) return undefined;
  const [closest] = series.points.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x));
  return nameOf(series.id, closest);
}

function nameOf(series: string, point: PlacedPoint | undefined): PointName | undefined {
  return point === undefined ? undefined : { series, key: point.key };
}
