/** Bits of a 32-bit word that are set; 0 to 32. */
export function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether the bit of a column is set in the row of words that begins at `start`. */
export function hasBit(words: Uint32Array, start: number, column: number): boolean {
  return (((words[start + (column >>> 5)] ?? 0) >>> (column & 31)) & 1) === 1;
}

/** Sets the bit of a column in the row of words that begins at `start`, in place. */
export function setBit(words: Uint32Array, start: number, column: number): void {
  const index = start + (column >>> 5);
  words[index] = (words[index] ?? 0) | (1 << (column & 31));
}

/** Bits set in all the words together. */
export function countBits(words: Uint32Array): number {
  let count = 0;
  for (const word of words) count += popcount(word);
  return count;
}

/**
 * Bits set in the row of a plane that begins at `start` and in all the rows of one table's width given.
 *
 * Nothing is made on the way: measures ask this of every state at every change of the selection.
 */
export function countCommon(
  plane: Uint32Array,
  start: number,
  words: Uint32Array,
  within: Uint32Array = words,
): number {
  let count = 0;
  for (let index = 0; index < words.length; index += 1) {
    const common = (plane[start + index] ?? 0) & (words[index] ?? 0) & (within[index] ?? 0);
    if (common !== 0) count += popcount(common);
  }
  return count;
}

/** Calls back with the column of each bit set in a row of words, ascending. */
export function forEachBit(words: Uint32Array, callback: (column: number) => void): void {
  for (let index = 0; index < words.length; index += 1) {
    for (let rest = words[index] ?? 0; rest !== 0; rest &= rest - 1) {
      callback(index * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}
