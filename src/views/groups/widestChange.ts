import type { LinePoint, LineSeries } from '../../charts/lineChart/lineSeries.ts';

type MeasuredPoint = LinePoint & { readonly value: number };

/** The line that moved furthest, with its two ends in order of time. */
export interface WidestChange {
  readonly series: LineSeries;
  readonly earlier: MeasuredPoint;
  readonly later: MeasuredPoint;
}

/**
 * The line whose lowest and highest points, of those from at least `minN` votes, lie furthest apart.
 *
 * Undefined where no line has two such points of different value.
 */
export function widestChange(lines: readonly LineSeries[], minN: number): WidestChange | undefined {
  const changes = lines.flatMap((series): readonly WidestChange[] => {
    const points = series.points.filter(
      (point): point is MeasuredPoint => point.value !== undefined && point.n >= minN,
    );
    const ordered = points.toSorted((a, b) => a.value - b.value);
    const [low, high] = [ordered[0], ordered.at(-1)];
    if (low === undefined || high === undefined || low.value === high.value) return [];
    const isRising = points.indexOf(low) < points.indexOf(high);
    return [{ series, earlier: isRising ? low : high, later: isRising ? high : low }];
  });
  return changes.toSorted((a, b) => widthOf(b) - widthOf(a))[0];
}

function widthOf({ earlier, later }: WidestChange): number {
  return Math.abs(later.value - earlier.value);
}
