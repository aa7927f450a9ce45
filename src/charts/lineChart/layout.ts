import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { textWidth } from '../textWidth.ts';
import { type Category, mergeCategories } from './mergeCategories.ts';
import { spreadLabels } from './spreadLabels.ts';

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
  /** The strokes between neighbours of which neither is thin, as an SVG path. */
  readonly path: string;
  /** The strokes to and from thin points. */
  readonly thinPath: string;
  readonly points: readonly PlacedPoint[];
}

/** The name of a series at the end of its line. */
export interface EndLabel {
  readonly id: string;
  /** One line or two. */
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the label. */
  readonly y: number;
  /** The last point of the line. */
  readonly from: { readonly x: number; readonly y: number };
}

/** The votes behind each point of one series, in a row below the axis. */
export interface CountRow {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  /** Where its name stands, above the row; undefined where the line itself carries it. */
  readonly nameY: number | undefined;
  readonly cells: readonly { readonly key: string; readonly x: number; readonly n: number }[];
}

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly value: number; readonly label: string; readonly y: number }[];
  /** Only as many as have room. */
  readonly xTicks: readonly { readonly key: string; readonly label: string; readonly x: number }[];
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

/** Of all texts in the chart. */
export const TEXT_SIZE = 13;
const LINE_HEIGHT = 16;
const NARROW = 560;
const PLOT_HEIGHT = 232;
const TOP = 12;
const LABEL_GAP = 14;
const TICK_GAP = 8;

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
  const right = Math.max(left + 80, width - (names.width === 0 ? 8 : LABEL_GAP + names.width));
  const bottom = TOP + PLOT_HEIGHT;
  const yOf = scaleLinear([...domain], [bottom, TOP]);
  const xOf = placeCategories(categories, left, right);
  const placed = series.map((one) => placeSeries(one, { categories, xOf, yOf, minN }));
  const xTicks = chooseTicks(categories, widestTick(series), xOf, [left, right]);
  const hasNames = isNarrow && series.length > 1;
  const rowHeight = hasNames ? 2 * LINE_HEIGHT : LINE_HEIGHT;
  const countsTop = bottom + 2 * LINE_HEIGHT + 6;
  const countsBottom = countsTop + series.length * rowHeight;
  const hasThin = placed.some(({ points }) => points.some(({ isThin }) => isThin));
  return {
    width,
    height: countsBottom + (hasThin ? LINE_HEIGHT + 4 : 0),
    left,
    right,
    top: TOP,
    bottom,
    yTicks: yTicks.map((tick) => ({ ...tick, y: yOf(tick.value) })),
    xTicks,
    series: placed,
    markArea: (right - left) / Math.max(1, categories.length) < 16 ? 22 : 52,
    labels: placeLabels(placed, names.lines, { x: right + LABEL_GAP, top: 0, bottom: bottom + LINE_HEIGHT }),
    counts: placeCounts(series, xTicks, { top: countsTop, rowHeight, hasNames }),
    note: hasThin ? { x: left, y: countsBottom + 4 } : undefined,
  };
}

/** Quarters of the range, so that 0–1 gives whole percentages and −1–1 has its zero; other ranges get round numbers. */
function ticksOf([low, high]: readonly [number, number]): readonly number[] {
  const span = high - low;
  if (span === 1 || span === 2) return [0, 1, 2, 3, 4].map((quarter) => low + (quarter * span) / 4);
  return scaleLinear([low, high], [0, 1]).ticks(5);
}

type PlaceOf = (key: string) => number;

function placeCategories(categories: readonly Category[], left: number, right: number): PlaceOf {
  const scale = scalePoint(
    categories.map(({ key }) => key),
    [left, right],
  ).padding(0.5);
  return (key) => scale(key) ?? left;
}

interface Placing {
  readonly categories: readonly Category[];
  readonly xOf: PlaceOf;
  readonly yOf: (value: number) => number;
  readonly minN: number;
}

function placeSeries({ id, label, points }: LineSeries, placing: Placing): PlacedSeries {
  const pointByKey = new Map(points.map((point) => [point.key, point]));
  // A category that the series lacks is a gap as well.
  const places = placing.categories.map(({ key }) => placePoint(pointByKey.get(key), placing));
  const stroke = line<PlacedPoint | undefined>()
    .defined((place) => place !== undefined && !place.isThin)
    .x((place) => place?.x ?? 0)
    .y((place) => place?.y ?? 0)
    .digits(2);
  return {
    id,
    label,
    path: stroke(places) ?? '',
    thinPath: places.map((place, index) => thinStroke(places[index - 1], place)).join(''),
    points: places.filter((place) => place !== undefined),
  };
}

function thinStroke(from: PlacedPoint | undefined, to: PlacedPoint | undefined): string {
  if (from === undefined || to === undefined || !(from.isThin || to.isThin)) return '';
  const [start, end] = [from, to].map(
    ({ x, y }) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`,
  );
  return `M${start}L${end}`;
}

function placePoint(point: LinePoint | undefined, { xOf, yOf, minN }: Placing): PlacedPoint | undefined {
  if (point?.value === undefined) return undefined;
  const { key, value, n, low, high } = point;
  const lowY = low === undefined ? undefined : yOf(low);
  const highY = high === undefined ? undefined : yOf(high);
  return { ...point, value, x: xOf(key), y: yOf(value), lowY, highY, isThin: n < minN };
}

/** The room that a label of the axis or a number of votes below it needs. */
function widestTick(series: readonly LineSeries[]): number {
  const texts = series.flatMap(({ points }) => points.flatMap(({ label, n }) => [label, String(n)]));
  return Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE))) + 10;
}

/** Every category that has room, or every second, third … of them; the last one always has its own. */
function chooseTicks(
  categories: readonly Category[],
  widest: number,
  xOf: PlaceOf,
  [left, right]: readonly [number, number],
): LineLayout['xTicks'] {
  const step = (right - left) / Math.max(1, categories.length);
  const stride = Math.max(1, Math.ceil(widest / step));
  const last = categories.length - 1;
  return categories
    .filter((_, index) => (last - index) % stride === 0)
    .map(({ key, label }) => ({ key, label, x: xOf(key) }));
}

interface CountFrame {
  readonly top: number;
  readonly rowHeight: number;
  readonly hasNames: boolean;
}

function placeCounts(
  series: readonly LineSeries[],
  xTicks: LineLayout['xTicks'],
  { top, rowHeight, hasNames }: CountFrame,
): readonly CountRow[] {
  return series.map(({ id, label, points }, row) => {
    const y = top + row * rowHeight;
    return {
      id,
      label,
      y: hasNames ? y + LINE_HEIGHT : y,
      nameY: hasNames ? y : undefined,
      cells: xTicks.flatMap(({ key, x }) => {
        const n = points.find((point) => point.key === key)?.n;
        return n === undefined ? [] : [{ key, x, n }];
      }),
    };
  });
}

interface WrappedNames {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Of the widest line. */
  readonly width: number;
}

function wrapNames(series: readonly LineSeries[], maxWidth: number): WrappedNames {
  const lines = new Map(series.map(({ id, label }) => [id, wrapName(label, maxWidth)]));
  const widths = [...lines.values()].flat().map((text) => textWidth(text, TEXT_SIZE));
  return { lines, width: Math.ceil(Math.max(0, ...widths)) };
}

/** A name that is too wide breaks at the space nearest to its middle. */
function wrapName(name: string, maxWidth: number): readonly string[] {
  if (textWidth(name, TEXT_SIZE) <= maxWidth) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

interface LabelColumn {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function placeLabels(
  series: readonly PlacedSeries[],
  linesById: ReadonlyMap<string, readonly string[]>,
  { x, top, bottom }: LabelColumn,
): readonly EndLabel[] {
  const ends = series.flatMap(({ id, points }) => {
    const from = points.at(-1);
    const lines = linesById.get(id);
    return from === undefined || lines === undefined ? [] : [{ id, lines, from: { x: from.x, y: from.y } }];
  });
  const centres = spreadLabels(
    ends.map(({ lines, from }) => ({ centre: from.y, size: lines.length * LINE_HEIGHT })),
    top,
    bottom,
  );
  const [only, ...others] = ends;
  // A name that stands alone can stand where its line ends, however early that is; above, so that no axis crosses it.
  if (only !== undefined && others.length === 0) {
    return [{ ...only, x: only.from.x + LABEL_GAP, y: Math.max(LINE_HEIGHT / 2, only.from.y - 10) }];
  }
  return ends.map((end, index) => ({ ...end, x, y: centres[index] ?? end.from.y }));
}
