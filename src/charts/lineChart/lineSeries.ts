import type { Category } from './mergeCategories.ts';

/** What one series says of one category. */
export interface LinePoint extends Category {
  /** In full, for reading out; the label where there is none. */
  readonly name?: string | undefined;
  /** Undefined where there is nothing to show; the line has a gap there. */
  readonly value: number | undefined;
  /** How many votes the value rests on. */
  readonly n: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** In the order of the axis. */
  readonly points: readonly LinePoint[];
}

/** A point with a value, in px from the top left corner of the chart. */
export interface PlacedPoint extends LinePoint {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Undefined where the value has no interval. */
  readonly lowY: number | undefined;
  readonly highY: number | undefined;
  /** Whether it rests on fewer votes than asked for. */
  readonly isThin: boolean;
}

export interface PlacedSeries {
  readonly id: string;
  readonly label: string;
  /** The strokes between points that are not thin, over those that are, as an SVG path. */
  readonly path: string;
  readonly points: readonly PlacedPoint[];
}
