import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { findBreaks, type PlacedBreak, placeBreaks } from '../lineChart/placeBreaks.ts';
import { textWidth } from '../textWidth.ts';
import { wrapLabel } from '../wrapLabel.ts';

/** One value of a panel. */
export interface PanelPoint {
  readonly key: string;
  /** Short: it stands on the axis. */
  readonly label: string;
  /** 0 to 1; undefined where there is nothing to measure. */
  readonly value: number | undefined;
  /** What the value rests on. */
  readonly n: number;
  /** Whether it stands outside the regular row, so that the line passes over it where it has no value. */
  readonly isOccasional: boolean;
  /** The body whose time it is, where the axis runs through several. */
  readonly section?: string | undefined;
}

/** One small chart. */
export interface LinePanel {
  readonly key: string;
  readonly title: string;
  /** The value of the whole, with its n. */
  readonly note: string;
  /** In the order of the axis; the same keys in every panel. */
  readonly points: readonly PanelPoint[];
}

/** A point in px from the top left corner of the chart. */
export interface PlacedPanelPoint extends PanelPoint {
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** Whether it rests on fewer than asked for. */
  readonly isThin: boolean;
}

export interface PlacedPanel {
  readonly key: string;
  readonly title: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  readonly note: { readonly text: string; readonly x: number; readonly y: number };
  readonly start: number;
  readonly end: number;
  readonly grid: readonly { readonly value: number; readonly y: number }[];
  /** Strokes between points that are not thin, over those that are, as an SVG path. */
  readonly path: string;
  /** Where one section of the axis ends and the next begins. */
  readonly breaks: readonly PlacedBreak[];
  readonly points: readonly PlacedPanelPoint[];
  /** Only as many as have room; each with what its value rests on. */
  readonly ticks: readonly {
    readonly key: string;
    readonly label: string;
    readonly n: number;
    readonly x: number;
  }[];
  readonly tickY: number;
  /** Of its points. */
  readonly radius: number;
  readonly countY: number;
}

export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

export interface PanelOptions {
  readonly width: number;
  /** A value from fewer is thin. */
  readonly minN: number;
}

/** Of titles; of all other texts; of a line of titles. */
export const TITLE_SIZE = 14;
export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 17;

/** Of a point, and of one among many. */
const RADIUS = 4;
const CROWDED_RADIUS = 2;
const LEAST_WIDTH = 300;
const COLUMN_GAP = 40;
const ROW_GAP = 28;
const AXIS_ROOM = 36;
const PLOT = 84;
const PLOT_TOP = 12;
const BELOW = 42;

/**
 * Sets small line charts side by side, as many as are at least 300 px wide, all with one axis from 0 to 1.
 *
 * A period without a value has no point and breaks the line, unless it is an occasional one; the line passes over thin
 * points. Titles take two lines where they need them; the panels of a row stand at one height.
 */
export function layoutLinePanels(panels: readonly LinePanel[], { width, minN }: PanelOptions): PanelLayout {
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_WIDTH + COLUMN_GAP)));
  const panelWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
  const placed: PlacedPanel[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns).map((panel) => ({
      panel,
      lines: wrapLabel(panel.title, panelWidth, TITLE_SIZE),
    }));
    const titleLines = Math.max(...row.map(({ lines }) => lines.length));
    row.forEach(({ panel, lines }, column) => {
      const left = column * (panelWidth + COLUMN_GAP);
      placed.push(placePanel(panel, { lines, titleLines, left, top, width: panelWidth, minN }));
    });
    top += panelHeight(titleLines) + ROW_GAP;
  }
  return { width, height: Math.max(0, top - ROW_GAP), panels: placed };
}

interface PanelFrame {
  readonly lines: readonly string[];
  /** Of the row: the plots of a row begin at one height. */
  readonly titleLines: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly minN: number;
}

function panelHeight(titleLines: number): number {
  return (titleLines + 1) * LINE_HEIGHT + PLOT_TOP + PLOT + BELOW;
}

function placePanel({ key, note, points }: LinePanel, frame: PanelFrame): PlacedPanel {
  const { lines, titleLines, left, top, width, minN } = frame;
  const titleTop = top + (titleLines - lines.length) * LINE_HEIGHT;
  const [start, end] = [left + AXIS_ROOM, left + width];
  const plotTop = top + (titleLines + 1) * LINE_HEIGHT + PLOT_TOP;
  const yOf = scaleLinear([0, 1], [plotTop + PLOT, plotTop]);
  const xOf = scalePoint(
    points.map((point) => point.key),
    [start, end],
  ).padding(0.5);
  const places = points.map((point): PlacedPanelPoint | undefined =>
    point.value === undefined
      ? undefined
      : {
          ...point,
          value: point.value,
          x: xOf(point.key) ?? start,
          y: yOf(point.value),
          isThin: point.n < minN,
        },
  );
  const breaks = findBreaks(points);
  // No stroke leads from one section into another.
  const strokePlaces = places.flatMap((place, index) => [
    ...(breaks.includes(index) ? [undefined] : []),
    ...((place === undefined && points[index]?.isOccasional) || place?.isThin ? [] : [place]),
  ]);
  const stroke = line<PlacedPanelPoint | undefined>()
    .defined((place) => place !== undefined)
    .x((place) => place?.x ?? 0)
    .y((place) => place?.y ?? 0)
    .digits(2);
  return {
    key,
    title: { lines, x: left, y: titleTop + LINE_HEIGHT / 2 },
    note: { text: note, x: left, y: titleTop + (lines.length + 0.5) * LINE_HEIGHT },
    start,
    end,
    grid: [0, 0.5, 1].map((value) => ({ value, y: yOf(value) })),
    path: stroke(strokePlaces) ?? '',
    breaks: placeBreaks(points, (point) => xOf(point) ?? start),
    points: places.filter((place) => place !== undefined),
    ticks: chooseTicks(points, (tick) => xOf(tick) ?? start, end - start),
    tickY: plotTop + PLOT + 18,
    countY: plotTop + PLOT + 34,
    radius: (end - start) / Math.max(1, points.length) < 2 * RADIUS + 2 ? CROWDED_RADIUS : RADIUS,
  };
}

/** Every label that has room, or every second, third … of them; the last one always has its own. */
function chooseTicks(
  points: readonly PanelPoint[],
  xOf: (key: string) => number,
  room: number,
): PlacedPanel['ticks'] {
  const widest = Math.max(0, ...points.map(({ label }) => textWidth(label, TEXT_SIZE))) + 4;
  const stride = Math.max(1, Math.ceil(widest / (room / Math.max(1, points.length))));
  const last = points.length - 1;
  return points
    .filter((_, index) => (last - index) % stride === 0)
    .map(({ key, label, n }) => ({ key, label, n, x: xOf(key) }));
}
