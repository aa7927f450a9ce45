/** A mark that can be pointed at: its middle in px from the top left corner of the picture. */
export interface Spot {
  readonly id: string;
  readonly left: number;
  readonly top: number;
}

/** The mark nearest to a place, no further than `reach` px; undefined where none is. */
export function nearestSpot<Mark extends Spot>(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | undefined {
  let nearest: Mark | undefined;
  let least = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.left - x, mark.top - y);
    if (distance >= least) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}
