import { fitOr } from '../fitText.ts';
import { textWidth } from '../textWidth.ts';

/** A thing that stands in two rankings, with what is written at its ends. */
export interface SlopeItem {
  readonly id: string;
  readonly name: string;
  /** Stands for the name where names have no room. */
  readonly short: string;
  /** Ranks from 1 for the first on; equal ones may be shared. */
  readonly before: number;
  readonly after: number;
  /** Its value in each ranking, in words. */
  readonly beforeText: string;
  readonly afterText: string;
}

/** A line from rank to rank, in px from the top left corner of the picture. */
export interface PlacedSlope extends SlopeItem {
  readonly startY: number;
  readonly endY: number;
  /** The name, or the short one where it does not fit. */
  readonly shownName: string;
  /** Whether its rank changes more than that of most. */
  readonly isMoving: boolean;
}

export interface SlopeLayout {
  readonly width: number;
  readonly height: number;
  /** Where the names on the left end and those on the right begin. */
  readonly nameEnd: number;
  readonly nameStart: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly slopes: readonly PlacedSlope[];
}

export const SLOPE_TEXT = 13;
const ROW = 20;
const HEAD = 28;
const VALUE_ROOM = 46;
const GAP = 6;
const LEAST_LINE = 60;
/** Ranks moved, as a share of all, from which a line stands out. */
const MOVING = 0.1;

/**
 * Lays out two rankings side by side, one row for each item, a line between its two places.
 *
 * Items of equal rank stand in the order of the other ranking, then of `id`.
 */
export function layoutSlopes(items: readonly SlopeItem[], width: number): SlopeLayout {
  const byBefore = items.toSorted(
    (a, b) => a.before - b.before || a.after - b.after || (a.id < b.id ? -1 : 1),
  );
  const byAfter = items.toSorted(
    (a, b) => a.after - b.after || a.before - b.before || (a.id < b.id ? -1 : 1),
  );
  const afterPlaces = new Map(byAfter.map(({ id }, place) => [id, place]));
  const widest = items.reduce((most, { name }) => Math.max(most, textWidth(name, SLOPE_TEXT)), 0);
  const nameRoom = Math.max(24, Math.min(widest, (width - LEAST_LINE - 2 * (VALUE_ROOM + 2 * GAP)) / 2));
  const lineStart = nameRoom + VALUE_ROOM + 2 * GAP;
  const yOf = (place: number) => HEAD + place * ROW + ROW / 2;
  const least = Math.max(2, items.length * MOVING);
  return {
    width,
    height: HEAD + items.length * ROW,
    nameEnd: nameRoom,
    nameStart: width - nameRoom,
    lineStart,
    lineEnd: width - lineStart,
    slopes: byBefore.map((item, place) => ({
      ...item,
      startY: yOf(place),
      endY: yOf(afterPlaces.get(item.id) ?? place),
      shownName: fitOr(item.name, item.short, nameRoom, SLOPE_TEXT),
      isMoving: Math.abs(item.after - item.before) >= least,
    })),
  };
}
