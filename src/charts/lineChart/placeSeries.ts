import { line } from 'd3-shape';
import type { LinePoint, LineSeries, PlacedPoint, PlacedSeries } from './lineSeries.ts';
import type { Category } from './mergeCategories.ts';
import { findBreaks } from './placeBreaks.ts';
import type { PlaceOf } from './placeTicks.ts';

/** Where things stand in a chart. */
export interface Placing {
  readonly categories: readonly Category[];
  readonly xOf: PlaceOf;
  readonly yOf: (value: number) => number;
  readonly minN: number;
}

/**
 * The points and strokes of a series; where it lacks a category, or has no value there, it has a gap.
 *
 * The line passes over thin points: a share of one vote is 0 or 1 by its nature, and would make a saw of every line.
 */
export function placeSeries({ id, label, points }: LineSeries, placing: Placing): PlacedSeries {
  const pointByKey = new Map(points.map((point) => [point.key, point]));
  // A category that the series lacks is a gap as well.
  // No stroke leads from one section into another.
  const breaks = findBreaks(placing.categories);
  const places = placing.categories.flatMap(({ key }, index) => [
    ...(breaks.includes(index) ? [undefined] : []),
    placePoint(pointByKey.get(key), placing),
  ]);
  const stroke = line<PlacedPoint | undefined>()
    .defined((place) => place !== undefined)
    .x((place) => place?.x ?? 0)
    .y((place) => place?.y ?? 0)
    .digits(2);
  return {
    id,
    label,
    path: stroke(places.filter((place) => !place?.isThin)) ?? '',
    points: places.filter((place) => place !== undefined),
  };
}

function placePoint(point: LinePoint | undefined, { xOf, yOf, minN }: Placing): PlacedPoint | undefined {
  if (point?.value === undefined) return undefined;
  const { key, value, n, low, high } = point;
  const lowY = low === undefined ? undefined : yOf(low);
  const highY = high === undefined ? undefined : yOf(high);
  return { ...point, value, x: xOf(key), y: yOf(value), lowY, highY, isThin: n < minN };
}
