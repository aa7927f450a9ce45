import type { LineSeries } from './lineSeries.ts';
import type { PlacedTick } from './placeTicks.ts';
import { LINE_HEIGHT } from './textSize.ts';

/** The votes behind each point of one series, in a row below the axis. */
export interface CountRow {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  /** Where its name stands, above the row; undefined where the line itself carries it. */
  readonly nameY: number | undefined;
  readonly cells: readonly { readonly key: string; readonly x: number; readonly n: number }[];
}

/** Where the rows of votes stand. */
export interface CountFrame {
  readonly top: number;
  readonly rowHeight: number;
  readonly hasNames: boolean;
}

/** The rows of votes below the axis, with numbers where the axis has a label. */
export function placeCounts(
  series: readonly LineSeries[],
  xTicks: readonly PlacedTick[],
  { top, rowHeight, hasNames }: CountFrame,
): readonly CountRow[] {
  return series.map(({ id, label, points }, row) => {
    const y = top + row * rowHeight;
    return {
      id,
      label,
      y: hasNames ? y + LINE_HEIGHT : y,
      nameY: hasNames ? y : undefined,
      cells: xTicks.flatMap(({ key, x }) => {
        const n = points.find((point) => point.key === key)?.n;
        return n === undefined ? [] : [{ key, x, n }];
      }),
    };
  });
}
