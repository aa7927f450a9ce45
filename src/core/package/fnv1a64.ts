/** The offset basis in halves of 32 bits, and the low part of the prime (2^40 + 0x1b3). */
const OFFSET_BASIS = { high: 0xcbf29ce4, low: 0x84222325 };
const PRIME_LOW = 0x1b3;

/**
 * The 64-bit FNV-1a hash of texts, one after the other as UTF-8, as 16 hexadecimal digits. Not for secrets.
 *
 * Source: Fowler, Noll, Vo, The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
 */
export function fnv1a64(texts: Iterable<string>): string {
  let { high, low } = OFFSET_BASIS;
  const encoder = new TextEncoder();

  function addByte(byte: number): void {
    const mixed = low ^ byte;
    // The low half is multiplied in two parts, so that no product leaves the whole numbers.
    const first = (mixed & 0xffff) * PRIME_LOW;
    const second = (mixed >>> 16) * PRIME_LOW + (first >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (second >>> 16) + (mixed << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }

  for (const text of texts) {
    // Most texts are ASCII, of which each letter is its own byte.
    let at = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) break;
      addByte(code);
    }
    if (at < text.length) for (const byte of encoder.encode(text.slice(at))) addByte(byte);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
