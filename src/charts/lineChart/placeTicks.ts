import { scalePoint } from 'd3-scale';
import { textWidth } from '../textWidth.ts';
import type { LineSeries } from './lineSeries.ts';
import type { Category } from './mergeCategories.ts';
import { TEXT_SIZE } from './textSize.ts';

/** A category that has its label below the axis. */
export interface PlacedTick extends Category {
  readonly x: number;
}

/** Where a category stands on the axis, in px. */
export type PlaceOf = (key: string) => number;

/** Spreads categories over the axis, from `left` to `right`, each in the middle of its share. */
export function placeCategories(categories: readonly Category[], left: number, right: number): PlaceOf {
  const scale = scalePoint(
    categories.map(({ key }) => key),
    [left, right],
  ).padding(0.5);
  return (key) => scale(key) ?? left;
}

/** The room that a label of the axis or a number of votes below it needs. */
export function widestTick(series: readonly LineSeries[]): number {
  const texts = series.flatMap(({ points }) => points.flatMap(({ label, n }) => [label, String(n)]));
  return Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE))) + 10;
}

/** Every category that has room, or every second, third … of them; the last one always has its own. */
export function chooseTicks(
  categories: readonly Category[],
  widest: number,
  xOf: PlaceOf,
  [left, right]: readonly [number, number],
): readonly PlacedTick[] {
  const step = (right - left) / Math.max(1, categories.length);
  const stride = Math.max(1, Math.ceil(widest / step));
  const last = categories.length - 1;
  return categories
    .filter((_, index) => (last - index) % stride === 0)
    .map(({ key, label }) => ({ key, label, x: xOf(key) }));
}
