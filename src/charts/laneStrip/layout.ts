import { scaleLinear } from 'd3-scale';
import type { Spot } from '../nearestSpot.ts';
import { textWidth } from '../textWidth.ts';

/** A thing with a place on a line and a lane of its kind. */
export interface LaneItem {
  readonly id: string;
  /** Short; stands beside its dot. */
  readonly label: string;
  readonly value: number;
  /** The key of its lane. */
  readonly lane: string;
}

/** A dot with its label, in px from the top left corner of the picture; it is pointed at in the middle of both. */
export interface PlacedLaneItem extends LaneItem, Spot {
  readonly dotX: number;
  /** Where the label begins, or ends where it stands to the left. */
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

/** A lane: its name and the band that its dots stand in. */
export interface PlacedLane {
  readonly key: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  /** From where to where a line goes across. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly PlacedLane[];
  /** From left to right: the order in which the arrow keys lead from dot to dot. */
  readonly items: readonly PlacedLaneItem[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  /** Where a value stands, for what is drawn around a dot. */
  readonly xOf: (value: number) => number;
}

export interface LaneOptions {
  readonly width: number;
  readonly lanes: readonly { readonly key: string; readonly label: string }[];
}

export const LANE_TEXT = 12;
/** Half the width of a dot. */
export const DOT = 3.5;
const NAME_TEXT = 13;
/** How much wider capitals are than the usual mixture of letters. */
const CAPITALS = 1.2;
/** Narrower pictures have the name of a lane above its dots. */
const NAMES_BESIDE = 640;
const ABOVE = 8;
const ROW = 16;
/** Of more dots than this the rows stand closer. */
const MANY = 100;
const CLOSE_ROW = 13;
const PAD = 8;
const NAME_ROW = 20;
const NAME_GAP = 16;
const EDGE = 8;
const TICKS_BELOW = 22;
const ROOM = 0.05;

/**
 * Lays out dots along one line, each kind in a lane of its own, lanes without a dot left out.
 *
 * A dot stands exactly at its value; where it or its label would touch another, it stands a row higher in its lane.
 */
export function layoutLanes(items: readonly LaneItem[], { width, lanes }: LaneOptions): LaneLayout {
  const row = items.length > MANY ? CLOSE_ROW : ROW;
  const shown = lanes.filter(({ key }) => items.some(({ lane }) => lane === key));
  const isBeside = width >= NAMES_BESIDE;
  const widest = Math.max(0, ...shown.map(({ label }) => textWidth(label, NAME_TEXT)));
  const start = isBeside ? widest + NAME_GAP : 0;
  const values = items.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.1, (high - low) * ROOM);
  const scale = scaleLinear([low - room, high + room], [start + EDGE, Math.max(start + 80, width - EDGE)]);
  const xOf = (value: number) => scale(value);

  let top = ABOVE;
  const placedLanes: PlacedLane[] = [];
  const placedItems: PlacedLaneItem[] = [];
  for (const { key, label } of shown) {
    const piled = pileUp(
      items.filter(({ lane }) => lane === key),
      xOf,
      { start, end: width },
    );
    const rows = Math.max(...piled.map(({ level }) => level)) + 1;
    const dotsTop = top + PAD + (isBeside ? 0 : NAME_ROW);
    const bottom = dotsTop + rows * row + PAD;
    const labelY = isBeside ? (dotsTop + bottom - PAD) / 2 : top + PAD + NAME_ROW / 2;
    placedLanes.push({ key, label, labelX: 0, labelY, top, bottom });
    for (const { level, ...item } of piled) {
      placedItems.push({ ...item, top: bottom - PAD - (level + 0.5) * row });
    }
    top = bottom;
  }
  return {
    width,
    height: top + TICKS_BELOW,
    start,
    end: width,
    top: ABOVE,
    bottom: top,
    lanes: placedLanes,
    items: placedItems.sort((a, b) => a.dotX - b.dotX || a.top - b.top || (a.id < b.id ? -1 : 1)),
    ticks: wholeNumbers(low - room, high + room).map((value) => ({ value, at: xOf(value) })),
    xOf,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Piled = Omit<PlacedLaneItem, 'top'> & { readonly level: number };

function pileUp(items: readonly LaneItem[], xOf: (value: number) => number, frame: Span): readonly Piled[] {
  const ordered = items.toSorted((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  const rows: Span[][] = [];
  return ordered.map((item) => {
    const dotX = xOf(item.value);
    const wide = textWidth(item.label, LANE_TEXT) * CAPITALS;
    const isRight = dotX + DOT + 3 + wide <= frame.end;
    const span = isRight
      ? { start: dotX - DOT - 2, end: dotX + DOT + 3 + wide + 3 }
      : { start: dotX - DOT - 3 - wide - 3, end: dotX + DOT + 2 };
    const found = rows.findIndex(
      (taken) => !taken.some((other) => span.start < other.end && other.start < span.end),
    );
    const level = found < 0 ? rows.length : found;
    rows[level] = [...(rows[level] ?? []), span];
    return {
      ...item,
      left: (span.start + span.end) / 2,
      dotX,
      level,
      labelX: isRight ? dotX + DOT + 3 : dotX - DOT - 3,
      anchor: isRight ? 'start' : 'end',
    };
  });
}

function wholeNumbers(low: number, high: number): readonly number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const first = Math.ceil(low);
  return Array.from({ length: Math.max(0, Math.floor(high) - first + 1) }, (_, step) => first + step);
}
