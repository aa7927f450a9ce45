import { fitText } from '../fitText.ts';
import type { LineSeries } from './lineSeries.ts';
import type { PlacedTick } from './placeTicks.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './textSize.ts';

/** The votes behind each point of one series, or of all where they are the same, in a row below the axis. */
export interface CountRow {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  /** Where its name stands, above the row; undefined where the line itself carries it. */
  readonly nameY: number | undefined;
  /** The place of the series whose mark it has; undefined where it counts for all of them. */
  readonly series: number | undefined;
  readonly cells: readonly { readonly key: string; readonly x: number; readonly n: number }[];
}

/** Where the rows of votes stand. */
export interface CountFrame {
  readonly top: number;
  readonly rowHeight: number;
  readonly hasNames: boolean;
  /** For a name, in px. */
  readonly nameRoom: number;
}

/** The height of all rows together. */
export function countsHeight(
  series: readonly LineSeries[],
  { rowHeight, hasNames }: Pick<CountFrame, 'rowHeight' | 'hasNames'>,
): number {
  if (!isAlike(series)) return series.length * rowHeight;
  return LINE_HEIGHT * (hasNames ? series.length + 1 : 1);
}

/** The rows of votes below the axis, with numbers where the axis has a label; one row where all series have the same. */
export function placeCounts(
  series: readonly LineSeries[],
  xTicks: readonly PlacedTick[],
  { top, rowHeight, hasNames, nameRoom }: CountFrame,
): readonly CountRow[] {
  const [first] = series;
  if (first !== undefined && isAlike(series)) {
    const shared = { ...countRow(first, xTicks, top), nameY: undefined, series: undefined };
    const names = series.map(({ id, label: name }, place): CountRow => {
      const y = top + (place + 1) * LINE_HEIGHT;
      const label = fitText(name, nameRoom, TEXT_SIZE);
      return { id, label, y, nameY: y, series: place, cells: [] };
    });
    return hasNames ? [{ ...shared, id: ALL }, ...names] : [{ ...shared, id: ALL }];
  }
  return series.map((one, place) => {
    const y = top + place * rowHeight;
    return {
      ...countRow(one, xTicks, hasNames ? y + LINE_HEIGHT : y),
      label: fitText(one.label, nameRoom, TEXT_SIZE),
      nameY: hasNames ? y : undefined,
      series: series.length > 1 ? place : undefined,
    };
  });
}

/** The row that counts for all series: no series has this for its id. */
const ALL = '';

function countRow({ id, label, points }: LineSeries, xTicks: readonly PlacedTick[], y: number) {
  const cells = xTicks.flatMap(({ key, x }) => {
    const n = points.find((point) => point.key === key)?.n;
    return n === undefined ? [] : [{ key, x, n }];
  });
  return { id, label, y, cells };
}

/** Whether several series rest on equally many votes at every point. */
function isAlike([first, ...others]: readonly LineSeries[]): boolean {
  if (first === undefined || others.length === 0) return false;
  return others.every(
    ({ points }) =>
      points.length === first.points.length &&
      points.every(({ key, n }, place) => first.points[place]?.key === key && first.points[place].n === n),
  );
}
