/**
 * Orders symbols, sessions and ids as people do: digits by number (`50/4` before `50/10`), the rest by code unit.
 *
 * Negative when `a` comes first, positive when `b` does, 0 when equal. Independent of locale.
 */
export function compareSymbols(a: string, b: string): number {
  const partsA = a.match(/\d+|\D+/g) ?? [];
  const partsB = b.match(/\d+|\D+/g) ?? [];
  for (const [index, partA] of partsA.entries()) {
    const partB = partsB[index];
    if (partB === undefined) return 1;
    const order = compareParts(partA, partB);
    if (order !== 0) return order;
  }
  return partsA.length - partsB.length;
}

function compareParts(a: string, b: string): number {
  const isNumeric = /^\d/.test(a) && /^\d/.test(b);
  if (isNumeric && Number(a) !== Number(b)) return Number(a) - Number(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
