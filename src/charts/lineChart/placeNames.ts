import { textWidth } from '../textWidth.ts';
import type { LineSeries, PlacedSeries } from './lineSeries.ts';
import { spreadLabels } from './spreadLabels.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './textSize.ts';

/** Between the end of the axis and the names, in px. */
export const LABEL_GAP = 14;
/** For the mark of a series before its name, in px. */
export const MARK_ROOM = 14;

/** The name of a series at the end of its line. */
export interface EndLabel {
  readonly id: string;
  /** One line or two. */
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the label. */
  readonly y: number;
  /** The place of the series whose mark stands before it; undefined for the only one. */
  readonly mark: { readonly series: number; readonly x: number } | undefined;
  /** The last point of the line, from where a stroke leads; undefined where other lines go on further. */
  readonly from: { readonly x: number; readonly y: number } | undefined;
}

/** Names in lines that are narrow enough. */
export interface WrappedNames {
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** Of the widest line. */
  readonly width: number;
}

/** Breaks names that are wider than so many px in two. */
export function wrapNames(series: readonly LineSeries[], maxWidth: number): WrappedNames {
  const lines = new Map(series.map(({ id, label }) => [id, wrapName(label, maxWidth)]));
  const widths = [...lines.values()].flat().map((text) => textWidth(text, TEXT_SIZE));
  return { lines, width: Math.ceil(Math.max(0, ...widths)) };
}

/** A name that is too wide breaks at the space nearest to its middle. */
function wrapName(name: string, maxWidth: number): readonly string[] {
  if (textWidth(name, TEXT_SIZE) <= maxWidth) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

interface LabelColumn {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts each name beside the end of its line, moved as little as needed to keep them apart. */
export function placeLabels(
  series: readonly PlacedSeries[],
  linesById: ReadonlyMap<string, readonly string[]>,
  { x, top, bottom }: LabelColumn,
): readonly EndLabel[] {
  const ends = series.flatMap(({ id, points }, place) => {
    // Where the line ends, and not at a thin point that it passes over.
    const from = points.findLast(({ isThin }) => !isThin) ?? points.at(-1);
    const lines = linesById.get(id);
    return from === undefined || lines === undefined
      ? []
      : [{ id, lines, place, from: { x: from.x, y: from.y } }];
  });
  const centres = spreadLabels(
    ends.map(({ lines, from }) => ({ centre: from.y, size: lines.length * LINE_HEIGHT })),
    top,
    bottom,
  );
  const [only, ...others] = ends;
  // A name that stands alone can stand where its line ends, however early that is; above, so that no axis crosses it.
  if (only !== undefined && others.length === 0) {
    const { id, lines, from } = only;
    return [
      { id, lines, from, mark: undefined, x: from.x + LABEL_GAP, y: Math.max(LINE_HEIGHT / 2, from.y - 10) },
    ];
  }
  const lastX = Math.max(...ends.map(({ from }) => from.x));
  return ends.map(({ id, lines, place, from }, index) => ({
    id,
    lines,
    x: x + MARK_ROOM,
    y: centres[index] ?? from.y,
    mark: { series: place, x: x + MARK_ROOM / 2 - 1 },
    from: from.x < lastX ? undefined : from,
  }));
}
