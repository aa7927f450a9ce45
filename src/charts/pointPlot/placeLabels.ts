/** A rectangle in px; `right` and `bottom` exclusive. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Room {
  /** What no label may touch. */
  readonly taken: readonly Box[];
  /** What no label may leave. */
  readonly frame: Box;
  /** How far from the middle of its point a label begins, in px. */
  readonly reach: number;
}

/** Ways from a point to its label, the one that reads best first: right, left, above, below, then the corners. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Where a label of some size can stand beside its point; undefined where there is no room on any side. */
export function placeLabel(
  point: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  { taken, frame, reach }: Room,
): Box | undefined {
  for (const [across, down] of DIRECTIONS) {
    const isCorner = across !== 0 && down !== 0;
    const away = isCorner ? reach * 0.7 : reach;
    const centreX = point.x + across * (away + size.width / 2);
    const centreY = point.y + down * (away + size.height / 2);
    const box = {
      left: centreX - size.width / 2,
      right: centreX + size.width / 2,
      top: centreY - size.height / 2,
      bottom: centreY + size.height / 2,
    };
    if (isWithin(box, frame) && !taken.some((other) => doOverlap(box, other))) return box;
  }
  return undefined;
}

/** Whether two rectangles have a part in common. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
