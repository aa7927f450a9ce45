import type { Position } from '../../core/position.ts';

/** How many stand in each position; zero and missing are the same here. */
export type PositionCounts = Readonly<Partial<Record<Position, number>>>;

/** One part of a bar, in percent of its width. */
export interface BarSegment {
  readonly position: Position;
  readonly count: number;
  readonly startPercent: number;
  readonly widthPercent: number;
}

/** In favour, then the middle, then against, so that the two sides face each other; then those who did not vote. */
export const BAR_ORDER: readonly Position[] = ['Y', 'A', 'N', 'X', 'notRecorded'];

/**
 * The parts of a bar that divides a whole by position.
 *
 * Empty positions have no part; the widths add up to 100; with nothing to divide there are no parts.
 */
export function layoutTallyBar(counts: PositionCounts): readonly BarSegment[] {
  const present = BAR_ORDER.map((position) => ({ position, count: counts[position] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  const total = present.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return present.map(({ position, count }) => {
    const segment = {
      position,
      count,
      startPercent: (before / total) * 100,
      widthPercent: (count / total) * 100,
    };
    before += count;
    return segment;
  });
}
