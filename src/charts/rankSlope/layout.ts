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
  /** Whether name and value stand at each end. */
  readonly isNamedBefore: boolean;
  readonly isNamedAfter: boolean;
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
  /** How far above and below a line the pointer takes hold of it, together. */
  readonly reach: number;
  readonly slopes: readonly PlacedSlope[];
}

export const SLOPE_TEXT = 13;
const ROW = 20;
/** Of a line without a name. */
const NARROW_ROW = 5;
const HEAD = 28;
const VALUE_ROOM = 46;
const GAP = 6;
const LEAST_LINE = 60;
/** Ranks moved, as a share of all, from which a line stands out. */
const MOVING = 0.1;
/** With more items than this most go without a name, so that the picture stays one. */
export const MOST_NAMED = 40;
/** Then the first, the last, and those that move most keep theirs. */
export const NAMED_FIRST = 10;
export const NAMED_LAST = 5;
const NAMED_MOVING = 8;

/**
 * Lays out two rankings side by side, one row for each item, a line between its two places.
 *
 * Items of equal rank stand in the order of the other ranking, then of `id`. Of many items only the first and the last
 * of each ranking and those that move most have names; the others stand closer, as many to the left as to the right.
 */
export function layoutSlopes(items: readonly SlopeItem[], width: number): SlopeLayout {
  const byBefore = items.toSorted(
    (a, b) => a.before - b.before || a.after - b.after || (a.id < b.id ? -1 : 1),
  );
  const byAfter = items.toSorted(
    (a, b) => a.after - b.after || a.before - b.before || (a.id < b.id ? -1 : 1),
  );
  const least = Math.max(2, items.length * MOVING);
  const movers = moversOf(items, least);
  const before = namedOf(byBefore, movers);
  const after = namedOf(byAfter, movers);
  const height = naturalHeight(items.length, Math.max(before.size, after.size));
  const startYs = placeRows(byBefore, before, height);
  const endYs = placeRows(byAfter, after, height);
  const widest = items.reduce((most, { name }) => Math.max(most, textWidth(name, SLOPE_TEXT)), 0);
  const nameRoom = Math.max(24, Math.min(widest, (width - LEAST_LINE - 2 * (VALUE_ROOM + 2 * GAP)) / 2));
  const lineStart = nameRoom + VALUE_ROOM + 2 * GAP;
  return {
    width,
    height: HEAD + height,
    nameEnd: nameRoom,
    nameStart: width - nameRoom,
    lineStart,
    lineEnd: width - lineStart,
    reach: items.length > MOST_NAMED ? NARROW_ROW + 1 : ROW - 4,
    slopes: byBefore.map((item) => ({
      ...item,
      startY: startYs.get(item.id) ?? 0,
      endY: endYs.get(item.id) ?? 0,
      shownName: fitOr(item.name, item.short, nameRoom, SLOPE_TEXT),
      isNamedBefore: before.has(item.id),
      isNamedAfter: after.has(item.id),
      isMoving: Math.abs(item.after - item.before) >= least,
    })),
  };
}

/** Those whose rank changes most, if it changes by so much at all. */
function moversOf(items: readonly SlopeItem[], least: number): readonly SlopeItem[] {
  const moveOf = ({ before, after }: SlopeItem) => Math.abs(after - before);
  return items
    .filter((item) => moveOf(item) >= least)
    .sort((a, b) => moveOf(b) - moveOf(a) || a.before - b.before)
    .slice(0, NAMED_MOVING);
}

/** The ids of those that have a name in one of the rankings. */
function namedOf(ranking: readonly SlopeItem[], movers: readonly SlopeItem[]): ReadonlySet<string> {
  const named =
    ranking.length <= MOST_NAMED
      ? ranking
      : [...ranking.slice(0, NAMED_FIRST), ...movers, ...ranking.slice(-NAMED_LAST)];
  return new Set(named.map(({ id }) => id));
}

function naturalHeight(count: number, named: number): number {
  return named * ROW + (count - named) * NARROW_ROW;
}

/** The middle of each row by id; rows without a name share what the others leave of the height. */
function placeRows(
  ranking: readonly SlopeItem[],
  named: ReadonlySet<string>,
  height: number,
): ReadonlyMap<string, number> {
  const narrowRow = (height - named.size * ROW) / Math.max(1, ranking.length - named.size);
  const places = new Map<string, number>();
  let y = HEAD;
  for (const { id } of ranking) {
    const row = named.has(id) ? ROW : narrowRow;
    places.set(id, y + row / 2);
    y += row;
  }
  return places;
}
