import { scaleLinear } from 'd3-scale';
import { textWidth } from '../textWidth.ts';
import { type Box, type Place, placeLabel, placeLedLabel } from './placeLabels.ts';

/** A thing with two values. */
export interface PlotPoint {
  readonly id: string;
  /** Short; stands beside the point where there is room. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** The key of its shape. */
  readonly shape: string;
}

/** One direction of the plot. */
export interface PlotAxis {
  /** The ends, from the meaning of the value or from the values there are. */
  readonly domain: readonly [low: number, high: number];
  /** Values marked by a line; none where distances alone mean something. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** A point in px from the top left corner of the picture. */
export interface PlacedPlotPoint extends PlotPoint {
  readonly left: number;
  readonly top: number;
}

/** A label in px; `x` is where the text starts, ends or has its middle, by `anchor`; `y` its middle. */
export interface PlotLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line that leads to it from its point, where it does not stand beside it. */
  readonly lead: { readonly from: Place; readonly to: Place } | undefined;
}

/** Where everything of a plot stands, in px from the top left corner of the picture. */
export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
  /** From left to right: the order in which the arrow keys lead from point to point. */
  readonly points: readonly PlacedPlotPoint[];
  /** Of the points that have room for one beside them or a line away; none overlaps another or a point. */
  readonly labels: readonly PlotLabel[];
  readonly xTicks: readonly { readonly label: string; readonly at: number }[];
  readonly yTicks: readonly { readonly label: string; readonly at: number }[];
}

export interface PlotOptions {
  readonly width: number;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Whether a step to the right is as long as a step up. */
  readonly isEven: boolean;
  /** Ids of points that get their label first. */
  readonly first: readonly string[];
}

export const PLOT_TEXT = 12;
/** Half the size of a point. */
export const POINT_REACH = 5;
/** How much wider capitals are than the usual mixture of letters. */
const CAPITALS = 1.2;
const TICK_ROOM = 40;
const EDGE = 14;
/** For what the vertical direction means. */
const ABOVE = 24;
const BELOW = 22;
const LEAST_HEIGHT = 220;
const MOST_HEIGHT = 520;

/**
 * Lays out points in a frame with as many labels as have room: first those of `first`, then from the least crowded
 * point to the most crowded; where there is none beside a point a line leads to its label.
 */
export function layoutPlot(points: readonly PlotPoint[], options: PlotOptions): PlotLayout {
  const { width, x, y, isEven, first } = options;
  const left = y.ticks.length > 0 ? TICK_ROOM : EDGE;
  const across = Math.max(40, width - left - EDGE);
  const wanted = isEven ? (across * spanOf(y)) / spanOf(x) : across * 0.75;
  const down = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, wanted));
  const frame = { left, top: ABOVE, right: left + across, bottom: ABOVE + down };
  // An even plot that is too high is made narrower in its middle, one that is too flat stands in the middle.
  const step = isEven ? Math.min(across / spanOf(x), down / spanOf(y)) : undefined;
  const xOf = axisScale(x, frame.left, frame.right, step);
  const yOf = axisScale(y, frame.bottom, frame.top, step);
  const placed = points
    .map((point): PlacedPlotPoint => ({ ...point, left: xOf(point.x), top: yOf(point.y) }))
    .sort((a, b) => a.left - b.left || a.top - b.top || (a.id < b.id ? -1 : 1));
  return {
    width,
    height: frame.bottom + (x.ticks.length > 0 ? BELOW : EDGE),
    frame,
    points: placed,
    labels: labelPoints(placed, frame, first),
    xTicks: x.ticks.map(({ value, label }) => ({ label, at: xOf(value) })),
    yTicks: y.ticks.map(({ value, label }) => ({ label, at: yOf(value) })),
  };
}

function spanOf({ domain: [low, high] }: PlotAxis): number {
  return Math.max(1e-9, high - low);
}

/** Over the whole length, or in its middle where the length of a step is given. */
function axisScale(axis: PlotAxis, start: number, end: number, step: number | undefined) {
  const middle = (start + end) / 2;
  const half = step === undefined ? (end - start) / 2 : (Math.sign(end - start) * step * spanOf(axis)) / 2;
  return scaleLinear(axis.domain, [middle - half, middle + half]);
}

/** More points than this are a crowd, which lines to labels would make a thicket. */
const MOST_LED = 100;

function labelPoints(
  points: readonly PlacedPlotPoint[],
  frame: Box,
  first: readonly string[],
): readonly PlotLabel[] {
  const marks: readonly Box[] = points.map(({ left, top }) => ({
    left: left - POINT_REACH,
    right: left + POINT_REACH,
    top: top - POINT_REACH,
    bottom: top + POINT_REACH,
  }));
  const written: Box[] = [];
  const taken = [...marks];
  const labels: PlotLabel[] = [];
  const waiting = inLabelOrder(points, first).filter((point) => {
    const { id, label, left, top } = point;
    const reach = POINT_REACH + (first.includes(id) ? 4 : 2);
    const place = { x: left, y: top };
    const box = placeLabel(place, sizeOf(label), { taken, frame, reach });
    if (box === undefined) return true;
    written.push(box);
    taken.push(box);
    labels.push({ id, text: label, y: (box.top + box.bottom) / 2, ...anchorOf(box, left), lead: undefined });
    return false;
  });
  for (const { id, label, left, top } of points.length > MOST_LED
    ? waiting.filter(({ id: waits }) => first.includes(waits))
    : waiting) {
    const led = placeLedLabel({ x: left, y: top }, sizeOf(label), { taken, frame, labels: written });
    if (led === undefined) continue;
    const { box, from, to, line } = led;
    written.push(box, ...line);
    taken.push(box, ...line);
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    labels.push({ id, text: label, ...middle, anchor: 'middle', lead: { from, to } });
  }
  return labels;
}

function sizeOf(label: string) {
  return { width: textWidth(label, PLOT_TEXT) * CAPITALS, height: PLOT_TEXT };
}

/** Those of `first`, then from the least crowded to the most crowded. */
function inLabelOrder(
  points: readonly PlacedPlotPoint[],
  first: readonly string[],
): readonly PlacedPlotPoint[] {
  const rankOf = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  const crowdOf = new Map(points.map((point) => [point.id, crowdAround(point, points)]));
  return points.toSorted(
    (a, b) =>
      rankOf(a.id) - rankOf(b.id) ||
      (crowdOf.get(a.id) ?? 0) - (crowdOf.get(b.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** On which side of its point a label stands, and where the text begins, ends or has its middle. */
function anchorOf({ left, right }: Box, pointLeft: number): Pick<PlotLabel, 'x' | 'anchor'> {
  if (left > pointLeft) return { x: left, anchor: 'start' };
  if (right < pointLeft) return { x: right, anchor: 'end' };
  return { x: (left + right) / 2, anchor: 'middle' };
}

/** Points within the reach of a label. */
function crowdAround({ left, top }: PlacedPlotPoint, points: readonly PlacedPlotPoint[]): number {
  return points.filter((other) => Math.abs(other.left - left) < 36 && Math.abs(other.top - top) < 18).length;
}
