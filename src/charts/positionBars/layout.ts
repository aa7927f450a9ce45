import type { Position } from '../../core/position.ts';
import type { PositionCount } from '../../core/vote/memberVotes.ts';
import { fitText } from '../fitText.ts';
import { BAR_ORDER } from '../tallyBar/layout.ts';
import { textWidth } from '../textWidth.ts';

interface RowName {
  readonly key: string;
  readonly label: string;
  /** In place of the label where there is little room. */
  readonly shortLabel: string;
}

/** A session with the votes of a state, or a stretch of time in which it has none and why. */
export type PositionRow = RowName &
  (
    | {
        readonly kind: 'votes';
        /** At least one vote in all. */
        readonly counts: PositionCount;
        /** What stands behind the bar: its n. */
        readonly note: string;
      }
    | { readonly kind: 'gap'; readonly reason: string }
  );

/** One position in a bar, in px from the left of the chart. */
export interface PlacedPosition {
  readonly position: Position;
  readonly count: number;
  readonly x: number;
  readonly width: number;
  /** Letter and number, the number alone, or nothing, as there is room. */
  readonly text: string;
}

interface PlacedName {
  readonly key: string;
  readonly label: string;
  readonly y: number;
  /** Of the bar, and of the place where a bar would be. */
  readonly height: number;
}

export type PlacedRow = PlacedName &
  (
    | {
        readonly kind: 'votes';
        readonly parts: readonly PlacedPosition[];
        readonly note: { readonly x: number; readonly text: string };
      }
    | { readonly kind: 'gap'; readonly reason: string; readonly x: number; readonly endX: number }
  );

export interface PositionBarsLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

export interface PositionBarsOptions {
  readonly width: number;
  /** Writes a number, to know the room it needs. */
  readonly format: (value: number) => string;
}

/** Of all texts in the chart. */
export const TEXT_SIZE = 14;

const NARROW = 560;
const MANY_ROWS = 30;
const GAP = 12;

/**
 * Places a bar for each session below the one before, a unit as long in all of them; where there are no votes the
 * reason stands in place of the bar. With many rows the bars are thinner. Nothing stands outside the frame.
 */
export function layoutPositionBars(
  rows: readonly PositionRow[],
  { width, format }: PositionBarsOptions,
): PositionBarsLayout {
  const labelRoom = width * 0.34;
  const isShort = width < NARROW || widest(rows.map(({ label }) => label)) > labelRoom;
  const labelOf = ({ shortLabel, label }: PositionRow) =>
    fitText(isShort ? shortLabel : label, labelRoom, TEXT_SIZE);
  const start = Math.ceil(widest(rows.map(labelOf))) + GAP;
  const noteRoom = widest(rows.map((row) => (row.kind === 'votes' ? row.note : ''))) + GAP;
  const room = Math.max(40, width - start - noteRoom);
  const unit = room / Math.max(1, ...rows.map(totalOf));
  const [height, pitch] = rows.length > MANY_ROWS ? [14, 18] : [20, 27];
  return {
    width,
    height: rows.length === 0 ? 0 : (rows.length - 1) * pitch + height,
    rows: rows.map((row, place): PlacedRow => {
      const name = { key: row.key, label: labelOf(row), y: place * pitch, height };
      if (row.kind === 'gap')
        return { ...name, kind: 'gap', reason: row.reason, x: start, endX: start + room };
      const parts = placeParts(row.counts, { start, unit, format });
      return {
        ...name,
        kind: 'votes',
        parts,
        note: { x: start + totalOf(row) * unit + 8, text: row.note },
      };
    }),
  };
}

/** The letter of a position in pictures: `Y`, `A`, `N`, `X`, and a dash for not recorded. */
export function positionLetter(position: Position): string {
  return position === 'notRecorded' ? '–' : position;
}

interface PartScale {
  readonly start: number;
  readonly unit: number;
  readonly format: (value: number) => string;
}

function placeParts(counts: PositionCount, { start, unit, format }: PartScale): readonly PlacedPosition[] {
  let x = start;
  return BAR_ORDER.filter((position) => counts[position] > 0).map((position) => {
    const count = counts[position];
    const width = count * unit;
    const texts = [`${positionLetter(position)} ${format(count)}`, format(count)];
    const text = texts.find((candidate) => textWidth(candidate, TEXT_SIZE) + 6 <= width) ?? '';
    const placed = { position, count, x, width, text };
    x += width;
    return placed;
  });
}

function totalOf(row: PositionRow): number {
  return row.kind === 'gap' ? 0 : BAR_ORDER.reduce((sum, position) => sum + row.counts[position], 0);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE)));
}
