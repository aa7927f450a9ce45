/** A rectangle in px; `right` and `bottom` exclusive. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A label with the line that leads to it from its point. */
export interface LedLabel {
  readonly box: Box;
  readonly from: Place;
  readonly to: Place;
  /** What the line covers: rectangles along it. */
  readonly line: readonly Box[];
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
export function placeLabel(point: Place, size: Size, { taken, frame, reach }: Room): Box | undefined {
  // Most of what is taken lies too far away for any side, and is asked of once.
  const around = { width: 2 * (reach + size.width), height: 2 * (reach + size.height) };
  const near = taken.filter((other) => doOverlap(other, boxAround(point, around)));
  for (const [across, down] of DIRECTIONS) {
    const isCorner = across !== 0 && down !== 0;
    const away = isCorner ? reach * 0.7 : reach;
    const centre = {
      x: point.x + across * (away + size.width / 2),
      y: point.y + down * (away + size.height / 2),
    };
    const box = boxAround(centre, size);
    if (isFree(box, near, frame)) return box;
  }
  return undefined;
}

/** How far from its point a label that a line leads to may begin, in px, the nearest first. */
const DISTANCES = [14, 20, 26, 32, 38] as const;
const ANGLES = 16;
/** Pieces of a line shorter than this are as good as points. */
const PIECE = 3;

/**
 * Where a label can stand away from its point, at the end of a line: neither touches a label or another line. The
 * line itself may pass over points. Undefined where there is no room within some 40 px.
 */
export function placeLedLabel(
  point: Place,
  size: Size,
  { taken, frame, labels }: Omit<Room, 'reach'> & { readonly labels: readonly Box[] },
): LedLabel | undefined {
  for (const distance of DISTANCES) {
    for (let turn = 0; turn < ANGLES; turn += 1) {
      const angle = (2 * Math.PI * turn) / ANGLES;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const to = { x: point.x + across * distance, y: point.y + down * distance };
      const centre = { x: to.x + (across * size.width) / 2, y: to.y + (down * size.height) / 2 };
      const box = boxAround(centre, size);
      if (!isFree(box, taken, frame)) continue;
      const line = piecesOf(point, to);
      if (line.some((piece) => labels.some((label) => doOverlap(piece, label)))) continue;
      return { box, from: point, to, line };
    }
  }
  return undefined;
}

function boxAround({ x, y }: Place, { width, height }: Size): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function piecesOf(from: Place, to: Place): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / PIECE));
  return Array.from({ length: count }, (_, piece) => {
    const share = (piece + 0.5) / count;
    const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return boxAround(middle, { width: PIECE, height: PIECE });
  });
}

/** Whether two rectangles have a part in common. */
export function doOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isFree(box: Box, taken: readonly Box[], frame: Box): boolean {
  const isWithin =
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return isWithin && !taken.some((other) => doOverlap(box, other));
}
