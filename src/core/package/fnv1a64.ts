/** The offset basis and the low part of the prime (2^40 + 0x1b3), in limbs of 16 bits, lowest first. */
const OFFSET_BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
const PRIME_LOW = 0x1b3;

/**
 * The 64-bit FNV-1a hash of texts, one after the other as UTF-8, as 16 hexadecimal digits. Not for secrets.
 *
 * Source: Fowler, Noll, Vo, The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
 */
export function fnv1a64(texts: Iterable<string>): string {
  const encoder = new TextEncoder();
  let a: number = OFFSET_BASIS[0];
  let b: number = OFFSET_BASIS[1];
  let c: number = OFFSET_BASIS[2];
  let d: number = OFFSET_BASIS[3];
  for (const text of texts) {
    for (const byte of encoder.encode(text)) {
      // Multiplying by 2^40 moves a limb two and a half places up: by 256 into the limb two above.
      const low = a ^ byte;
      const p0 = low * PRIME_LOW;
      const p1 = b * PRIME_LOW + (p0 >>> 16);
      const p2 = c * PRIME_LOW + (low << 8) + (p1 >>> 16);
      const p3 = d * PRIME_LOW + (b << 8) + (p2 >>> 16);
      a = p0 & 0xffff;
      b = p1 & 0xffff;
      c = p2 & 0xffff;
      d = p3 & 0xffff;
    }
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
