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
