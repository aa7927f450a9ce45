/**
 * How many letters two names differ by: the fewest insertions, deletions, substitutions and exchanges of
 * neighbours that turn one into the other, no part being changed twice.
 *
 * Undefined where that is more than `bound`; the work then stops early.
 *
 * Source: optimal string alignment, the restricted form of Damerau's distance (CACM 7, 1964).
 */
export function editDistance(a: readonly string[], b: readonly string[], bound: number): number | undefined {
  if (Math.abs(a.length - b.length) > bound) return undefined;
  const start = commonStart(a, b);
  const shared = start + commonEnd(a, b, start);
  const grid: Grid = { a, b, start, width: b.length - shared, bound };
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: grid.width + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length - shared; row += 1) {
    const next = nextRow(grid, row, { last, beforeLast });
    if (!next.some((distance) => distance <= bound)) return undefined;
    beforeLast = last;
    last = next;
  }
  const distance = at(last, grid.width);
  return distance <= bound ? distance : undefined;
}

/** The two names without what they share at either end: b from `start`, `width` letters of it. */
interface Grid {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly start: number;
  readonly width: number;
  readonly bound: number;
}

interface RowsAbove {
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** One row of distances; columns further than `bound` from the diagonal stay infinite. */
function nextRow(
  { a, b, start, width, bound }: Grid,
  row: number,
  { last, beforeLast }: RowsAbove,
): readonly number[] {
  const next = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
  next[0] = row;
  const letter = a[start + row - 1];
  const letterBefore = a[start + row - 2];
  for (let column = Math.max(1, row - bound); column <= Math.min(width, row + bound); column += 1) {
    const other = b[start + column - 1];
    const replaced = at(last, column - 1) + (letter === other ? 0 : 1);
    const added = Math.min(at(last, column), at(next, column - 1)) + 1;
    const isExchange = row > 1 && column > 1 && letter === b[start + column - 2] && letterBefore === other;
    next[column] = Math.min(replaced, added, isExchange ? at(beforeLast, column - 2) + 1 : added);
  }
  return next;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
