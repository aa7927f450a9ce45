import { scaleLinear } from 'd3-scale';
import { textWidth } from '../textWidth.ts';
import type { LineSeries, PlacedSeries } from './lineSeries.ts';
import { mergeCategories } from './mergeCategories.ts';
import { type PlacedBreak, placeBreaks } from './placeBreaks.ts';
import { type CountRow, countsHeight, placeCounts } from './placeCounts.ts';
import { type EndLabel, LABEL_GAP, MARK_ROOM, placeLabels, wrapNames } from './placeNames.ts';
import { placeSeries } from './placeSeries.ts';
import { chooseTicks, type PlacedTick, placeCategories, widestTick } from './placeTicks.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './textSize.ts';

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly value: number; readonly label: string; readonly y: number }[];
  /** Only as many as have room. */
  readonly xTicks: readonly PlacedTick[];
  /** Where one section of the axis ends and the next begins. */
  readonly breaks: readonly PlacedBreak[];
  readonly series: readonly PlacedSeries[];
  /** Of a point, in px²: smaller where points stand close. */
  readonly markArea: number;
  /** Of the series that have a point; on a narrow screen there are none. */
  readonly labels: readonly EndLabel[];
  readonly counts: readonly CountRow[];
  /** Where it stands what a hollow point means; undefined where there is none. */
  readonly note: { readonly x: number; readonly y: number } | undefined;
}

export interface LineLayoutOptions {
  /** Of the whole chart, in px. */
  readonly width: number;
  readonly domain: readonly [low: number, high: number];
  readonly format: (value: number) => string;
  /** A value from fewer votes is thin. */
  readonly minN: number;
}

const NARROW = 560;
const PLOT_HEIGHT = 232;
const TOP = 12;
const TICK_GAP = 8;
/** Where the names below the axis begin, behind their marks. */
export const NAME_START = 18;

/**
 * Places lines over ordered categories: the axis is the domain given, whatever the values.
 *
 * No value, no point and no stroke to it. Names stand at the line ends and never overlap; below the axis each series
 * has a row with the votes behind its points.
 */
export function layoutLines(series: readonly LineSeries[], options: LineLayoutOptions): LineLayout {
  const { width, domain, format, minN } = options;
  const categories = mergeCategories(series.map(({ points }) => points));
  const yTicks = ticksOf(domain).map((value) => ({ value, label: format(value) }));
  const left = Math.ceil(Math.max(24, ...yTicks.map(({ label }) => textWidth(label, TEXT_SIZE)))) + TICK_GAP;
  const shown = series.filter(({ points }) => points.some(({ value }) => value !== undefined));
  // On a narrow screen the lines need the room, and the names go to the rows below.
  const isNarrow = width < NARROW;
  const names = wrapNames(isNarrow ? [] : shown, width * 0.34);
  const markRoom = shown.length > 1 ? MARK_ROOM : 0;
  const right = Math.max(left + 80, width - (names.width === 0 ? 8 : LABEL_GAP + markRoom + names.width));
  const xOf = placeCategories(categories, left, right);
  const breaks = placeBreaks(categories, xOf);
  // The names of sections stand above the plot.
  const top = breaks.length === 0 ? TOP : TOP + LINE_HEIGHT;
  const bottom = top + PLOT_HEIGHT;
  const yOf = scaleLinear([...domain], [bottom, top]);
  const placed = series.map((one) => placeSeries(one, { categories, xOf, yOf, minN }));
  const xTicks = chooseTicks(categories, widestTick(series), xOf, [left, right]);
  const hasNames = isNarrow && series.length > 1;
  const rowHeight = hasNames ? 2 * LINE_HEIGHT : LINE_HEIGHT;
  const countsTop = bottom + 2 * LINE_HEIGHT + 6;
  const countsBottom = countsTop + countsHeight(series, { rowHeight, hasNames });
  const hasThin = placed.some(({ points }) => points.some(({ isThin }) => isThin));
  return {
    width,
    height: countsBottom + (hasThin ? LINE_HEIGHT + 4 : 0),
    left,
    right,
    top,
    bottom,
    yTicks: yTicks.map((tick) => ({ ...tick, y: yOf(tick.value) })),
    xTicks,
    breaks,
    series: placed,
    markArea: (right - left) / Math.max(1, categories.length) < 16 ? 22 : 52,
    labels: placeLabels(placed, names.lines, { x: right + LABEL_GAP, top: 0, bottom: bottom + LINE_HEIGHT }),
    counts: placeCounts(series, xTicks, {
      top: countsTop,
      rowHeight,
      hasNames,
      nameRoom: width - NAME_START,
    }),
    note: hasThin ? { x: left, y: countsBottom + 4 } : undefined,
  };
}

/** Quarters of the range, so that 0–1 gives whole percentages and −1–1 has its zero; other ranges get round numbers. */
function ticksOf([low, high]: readonly [number, number]): readonly number[] {
  const span = high - low;
  if (span === 1 || span === 2) return [0, 1, 2, 3, 4].map((quarter) => low + (quarter * span) / 4);
  return scaleLinear([low, high], [0, 1]).ticks(5);
}
