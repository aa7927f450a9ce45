import { textWidth } from '../textWidth.ts';

/** An entry of a legend: a swatch with its label behind it. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
}

/** An entry in px from the top left corner of the legend; `y` is the middle of its line. */
export interface PlacedEntry extends LegendEntry {
  readonly x: number;
  readonly y: number;
}

export interface LegendLayout {
  readonly height: number;
  readonly entries: readonly PlacedEntry[];
}

/** The side of a swatch in px. */
export const SWATCH = 14;
/** The distance from the start of a swatch to the start of its label in px. */
export const LABEL_START = 20;
const LINE_HEIGHT = 24;
const ENTRY_GAP = 20;
const LABEL_SIZE = 14;

/**
 * Places the entries of a legend in lines, in the order given; `width` in px.
 *
 * An entry that does not fit begins the next line; one that is wider than all of it has a line of its own.
 */
export function layoutLegend(entries: readonly LegendEntry[], width: number): LegendLayout {
  let x = 0;
  let line = 0;
  const placed = entries.map((entry): PlacedEntry => {
    const entryWidth = LABEL_START + textWidth(entry.label, LABEL_SIZE);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      line += 1;
    }
    const start = x;
    x += entryWidth + ENTRY_GAP;
    return { ...entry, x: start, y: line * LINE_HEIGHT + LINE_HEIGHT / 2 };
  });
  return { height: entries.length === 0 ? 0 : (line + 1) * LINE_HEIGHT, entries: placed };
}
