import { scaleLinear } from 'd3-scale';
import { textWidth } from '../textWidth.ts';

/** One thing on the strip. */
export interface StripDot {
  readonly id: string;
  /** 0 to 1. */
  readonly value: number;
  /** Short; stands at the dots of the two ends. */
  readonly label: string;
}

/** A dot in px from the top left corner of the chart. */
export interface PlacedDot extends StripDot {
  readonly x: number;
  readonly y: number;
}

/** A name at the dot of an end of the range. */
export interface DotLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** From the lowest value up, equal ones from the axis up. */
  readonly dots: readonly PlacedDot[];
  readonly labels: readonly DotLabel[];
  readonly axisY: number;
  readonly axisStart: number;
  readonly axisEnd: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** The line at one half, and where its name stands. */
  readonly half: { readonly x: number; readonly top: number; readonly textY: number };
}

/** Of all texts in the chart. */
export const TEXT_SIZE = 13;
const TOP = 28;
const AXIS_ROOM = 26;
const LABEL_ROOM = 22;
const SIDE = 20;
/** Higher piles than this are made of smaller dots. */
const MOST_HIGH = 300;
const LEAST_RADIUS = 1.5;
const RADII = [7, 6, 5, 4, 3, 2, LEAST_RADIUS] as const;

/**
 * Piles up dots over an axis from 0 to 1: each stands in the column of its value, upon those before it.
 *
 * Dots are as large as a pile of at most 300 px allows and never overlap; `ids` break ties, so that the order of the
 * data changes nothing. The dots of the least and the greatest value have their name.
 */
export function layoutDotStrip(dots: readonly StripDot[], width: number): StripLayout {
  const ordered = dots.toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const xOf = scaleLinear([0, 1], [SIDE, Math.max(2 * SIDE, width - SIDE)]);
  const radius = radiusFor(ordered, xOf, width);
  const pileHeight = tallest(ordered, xOf, radius);
  const axisY = TOP + LABEL_ROOM + Math.max(pileHeight, 40);
  const placed = pileUp(ordered, xOf, radius).map(({ dot, x, level }) => ({
    ...dot,
    x,
    y: axisY - radius - 1 - level * pitchOf(radius),
  }));
  return {
    width,
    height: axisY + AXIS_ROOM,
    radius,
    dots: placed,
    labels: labelEnds(placed, radius, width),
    axisY,
    axisStart: xOf(0),
    axisEnd: xOf(1),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, x: xOf(value) })),
    half: { x: xOf(0.5), top: TOP - 6, textY: TOP - 14 },
  };
}

/** On a narrow chart wide columns would move dots too far from their value. */
function radiusFor(dots: readonly StripDot[], xOf: PlaceOf, width: number): number {
  const most = 2.4 + width / 200;
  return RADII.find((size) => size <= most && tallest(dots, xOf, size) <= MOST_HIGH) ?? LEAST_RADIUS;
}

interface Piled {
  readonly dot: StripDot;
  readonly x: number;
  readonly level: number;
}

type PlaceOf = (value: number) => number;

function pileUp(dots: readonly StripDot[], xOf: PlaceOf, radius: number): readonly Piled[] {
  const heightOf = new Map<number, number>();
  return dots.map((dot) => {
    const column = Math.round(xOf(dot.value) / pitchOf(radius));
    const level = heightOf.get(column) ?? 0;
    heightOf.set(column, level + 1);
    return { dot, x: column * pitchOf(radius), level };
  });
}

function tallest(dots: readonly StripDot[], xOf: PlaceOf, radius: number): number {
  const heightOf = new Map<number, number>();
  let most = 0;
  for (const { value } of dots) {
    const column = Math.round(xOf(value) / pitchOf(radius));
    const height = (heightOf.get(column) ?? 0) + 1;
    heightOf.set(column, height);
    if (height > most) most = height;
  }
  return most * pitchOf(radius);
}

/** From dot to dot, with a hairline of ground between them. */
function pitchOf(radius: number): number {
  return 2 * radius + 1;
}

/** All dots as one outline of points, for a round pen as wide as a dot. */
export function dotsPath(dots: readonly Pick<PlacedDot, 'x' | 'y'>[]): string {
  return dots.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/** The dot whose middle lies nearest to a place, if it lies within `reach` px of it. */
export function dotNear<Dot extends Pick<PlacedDot, 'x' | 'y'>>(
  dots: readonly Dot[],
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): Dot | undefined {
  let nearest: Dot | undefined;
  let least = reach * reach;
  for (const dot of dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance > least) continue;
    nearest = dot;
    least = distance;
  }
  return nearest;
}

function labelEnds(dots: readonly PlacedDot[], radius: number, width: number): readonly DotLabel[] {
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ends = first === last ? [first] : [first, last];
  return ends.map(({ id, label, x }) => {
    const room = textWidth(label, TEXT_SIZE);
    // Towards the side where nothing lies, or inwards where the frame ends.
    const anchor = id === first.id ? (x >= room ? 'end' : 'start') : x + room <= width ? 'start' : 'end';
    const edge = anchor === 'end' ? x + radius : x - radius;
    const [start, end] = anchor === 'end' ? [edge - room, edge] : [edge, edge + room];
    const below = dots.filter((dot) => dot.x + radius > start && dot.x - radius < end);
    const top = Math.min(...below.map((dot) => dot.y)) - radius;
    return { id, text: label, x: edge, y: top - 6, anchor };
  });
}
