import { textWidth } from '../textWidth.ts';
import { wrapLabel } from '../wrapLabel.ts';

/** One part of a bar: how many of its things are of a kind. */
export interface BarPart {
  readonly kind: string;
  /** At least 1. */
  readonly count: number;
}

/** One bar. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** What stands behind the bar: its n. */
  readonly note: string;
}

/** What a kind of part is called in the legend. */
export interface BarKind {
  readonly kind: string;
  readonly label: string;
}

/** A part in px from the top left corner of the chart. */
export interface PlacedPart extends BarPart {
  readonly x: number;
  readonly width: number;
  /** The room that its number takes, with a little air. */
  readonly countWidth: number;
  /** Whether its number has room inside. */
  readonly hasRoom: boolean;
}

export interface PlacedBar {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  /** One line or two; the middle of the block stands at `y`. */
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  readonly note: { readonly text: string; readonly x: number; readonly y: number };
}

export interface LegendItem extends BarKind {
  readonly x: number;
  readonly y: number;
}

export interface StackedLayout {
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendItem[];
  readonly bars: readonly PlacedBar[];
}

export interface StackedOptions {
  readonly width: number;
  /** `counts`: a unit is as long in every bar; `shares`: every bar is as long as the others. */
  readonly scale: 'counts' | 'shares';
  /** Writes a number, to know the room it needs. */
  readonly format: (value: number) => string;
}

/** Of all texts in the chart, and of a line of them. */
export const TEXT_SIZE = 14;
export const LINE_HEIGHT = 17;
/** The square of a kind in the legend. */
export const SWATCH = 12;

const NARROW = 560;
const BAR_HEIGHT = 20;
const ROW_GAP = 8;
const GAP = 12;
const LEGEND_LINE = 22;

/**
 * Places bars below each other, each divided into its parts in the order given, with a legend above them.
 *
 * On a narrow chart labels stand above their bars. Parts of a bar touch and fill it; the longest bar takes all the
 * room that labels and notes leave. Nothing stands outside the frame.
 */
export function layoutStackedBars(
  rows: readonly BarRow[],
  kinds: readonly BarKind[],
  { width, scale, format }: StackedOptions,
): StackedLayout {
  const legend = placeLegend(kinds, width);
  const isNarrow = width < NARROW;
  const labelRoom = isNarrow ? width : Math.min(width * 0.34, widest(rows.map(({ label }) => label)));
  const start = isNarrow ? 0 : labelRoom + GAP;
  const noteRoom = widest(rows.map(({ note }) => note)) + GAP;
  const room = Math.max(40, width - start - noteRoom);
  const most = Math.max(1, ...rows.map(totalOf));
  let y = legend.height;
  const bars = rows.map((row): PlacedBar => {
    const lines = wrapLabel(row.label, labelRoom, TEXT_SIZE);
    const labelHeight = lines.length * LINE_HEIGHT;
    const top = isNarrow ? y + labelHeight + 2 : y + Math.max(0, (labelHeight - BAR_HEIGHT) / 2);
    const unit = room / (scale === 'counts' ? most : Math.max(1, totalOf(row)));
    const parts = placeParts(row.parts, { start, unit, format });
    const labelY = isNarrow ? y + labelHeight / 2 : top + BAR_HEIGHT / 2;
    const noteX = (parts.at(-1)?.x ?? start) + (parts.at(-1)?.width ?? 0) + 8;
    y = Math.max(top + BAR_HEIGHT, isNarrow ? 0 : y + labelHeight) + ROW_GAP;
    return {
      key: row.key,
      y: top,
      height: BAR_HEIGHT,
      parts,
      label: { lines, x: 0, y: labelY },
      note: { text: row.note, x: noteX, y: top + BAR_HEIGHT / 2 },
    };
  });
  return { width, height: Math.max(0, y - ROW_GAP), legend: legend.items, bars };
}

function placeParts(
  parts: readonly BarPart[],
  {
    start,
    unit,
    format,
  }: { readonly start: number; readonly unit: number; readonly format: StackedOptions['format'] },
): readonly PlacedPart[] {
  let x = start;
  return parts.map((part) => {
    const width = part.count * unit;
    const countWidth = textWidth(format(part.count), TEXT_SIZE) + 6;
    const placed = { ...part, x, width, countWidth, hasRoom: countWidth <= width };
    x += width;
    return placed;
  });
}

/** Side by side as long as there is room, then in the next line. */
function placeLegend(
  kinds: readonly BarKind[],
  width: number,
): { items: readonly LegendItem[]; height: number } {
  let x = 0;
  let y = LEGEND_LINE / 2;
  const items = kinds.map((kind) => {
    const own = SWATCH + 6 + textWidth(kind.label, TEXT_SIZE);
    if (x > 0 && x + own > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    const item = { ...kind, x, y };
    x += own + 2 * GAP;
    return item;
  });
  return { items, height: kinds.length === 0 ? 0 : y + LEGEND_LINE / 2 + GAP };
}

function totalOf({ parts }: BarRow): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE))));
}
