import { scaleLinear } from 'd3-scale';
import { textWidth } from '../textWidth.ts';
import { wrapLabel } from '../wrapLabel.ts';

/** One rate with its interval. */
export interface RateRow {
  readonly key: string;
  readonly label: string;
  /** Rows of the same section stand below its name; none where undefined. */
  readonly section?: string | undefined;
  /** Within the axis: 0 to 1 where none is given. */
  readonly value: number;
  /** The bounds of the interval; `value` lies between them. */
  readonly low: number;
  readonly high: number;
  /** What stands behind the row: the value in words, with its n. */
  readonly note: string;
  /** Whether it rests on too few votes to stand out. */
  readonly isThin: boolean;
}

/** What the values are measured on. */
export interface RateAxis {
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
}

/** The axis of shares. */
export const SHARES: RateAxis = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };

/** A row in px from the top left corner of the chart. */
export interface PlacedRate {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly lowX: number;
  readonly highX: number;
  readonly isThin: boolean;
  /** The middle of the first line stands at `y`. */
  readonly label: { readonly lines: readonly string[]; readonly y: number };
  readonly note: { readonly text: string; readonly x: number; readonly y: number };
  /** The whole row, to be pressed. */
  readonly box: { readonly y: number; readonly height: number };
}

export interface RateLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedRate[];
  readonly sections: readonly { readonly label: string; readonly y: number }[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly tickY: number;
  readonly gridTop: number;
}

/** Of all texts in the chart, and of a line of them. */
export const TEXT_SIZE = 14;
export const LINE_HEIGHT = 17;
const NARROW = 560;
const HEAD = 26;
const ROW = 30;
const GAP = 16;
const SECTION = 34;

/**
 * Places rates below each other on one axis, each as a dot on its interval, under the name of its section.
 *
 * On a narrow chart label and note stand above their row. Everything lies inside the frame.
 */
export function layoutRateRows(rows: readonly RateRow[], width: number, axis: RateAxis = SHARES): RateLayout {
  const isNarrow = width < NARROW;
  const labelRoom = Math.min(width * 0.34, widest(rows.map(({ label }) => label)));
  const noteRoom = widest(rows.map(({ note }) => note));
  const start = isNarrow ? 8 : labelRoom + GAP;
  const end = isNarrow ? width - 16 : width - noteRoom - GAP;
  const xOf = scaleLinear(axis.domain, [start, Math.max(start + 40, end)]);
  let y = HEAD;
  const sections: { readonly label: string; readonly y: number }[] = [];
  const placed = rows.map((row): PlacedRate => {
    if (row.section !== undefined && row.section !== sections.at(-1)?.label) {
      sections.push({ label: row.section, y: y + SECTION / 2 + 4 });
      y += SECTION;
    }
    const lines = wrapLabel(row.label, isNarrow ? width - noteRoom - GAP : labelRoom, TEXT_SIZE);
    const textHeight = lines.length * LINE_HEIGHT;
    const height = isNarrow ? textHeight + 24 : Math.max(ROW, textHeight + 6);
    const textY = isNarrow ? y + LINE_HEIGHT / 2 : y + height / 2 - (textHeight - LINE_HEIGHT) / 2;
    const box = { y, height };
    y += height;
    return {
      key: row.key,
      x: xOf(row.value),
      y: isNarrow ? box.y + textHeight + 10 : box.y + height / 2,
      lowX: xOf(row.low),
      highX: xOf(row.high),
      isThin: row.isThin,
      label: { lines, y: textY },
      note: { text: row.note, x: width, y: isNarrow ? textY : box.y + height / 2 },
      box,
    };
  });
  return {
    width,
    height: y,
    rows: placed,
    sections,
    ticks: axis.ticks.map((value) => ({ value, x: xOf(value) })),
    tickY: HEAD / 2 - 2,
    gridTop: HEAD - 2,
  };
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZE))));
}
