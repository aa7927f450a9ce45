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
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row, last, beforeLast });
    if (Math.min(...next) > bound && Math.min(...last) > bound) return undefined;
    beforeLast = last;
    last = next;
  }
  const distance = last[b.length];
  return distance === undefined || distance > bound ? undefined : distance;
}

interface RowInput {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly row: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow({ a, b, row, last, beforeLast }: RowInput): number[] {
  const next = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    const replaced = at(last, column - 1) + (same ? 0 : 1);
    const added = Math.min(at(last, column), at(next, column - 1)) + 1;
    const swapped = isExchange(a, b, row, column) ? at(beforeLast, column - 2) + 1 : Infinity;
    next.push(Math.min(replaced, added, swapped));
  }
  return next;
}

function isExchange(a: readonly string[], b: readonly string[], row: number, column: number): boolean {
  return row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
