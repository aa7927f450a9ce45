/** A hash of 64 bits in two halves, each a signed whole number of 32 bits. */
export interface Hash64 {
  readonly high: number;
  readonly low: number;
}

/** Hashes one after the other as one hash. */
export interface HashChain {
  readonly add: (hash: Hash64) => void;
  /** The hash of all that was added, as 16 hexadecimal digits. */
  readonly digest: () => string;
}

const OFFSET_BASIS: Hash64 = { high: 0xcbf29ce4 | 0, low: 0x84222325 | 0 };
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;

/**
 * The 64-bit FNV-1a hash of a text as UTF-8. Not for secrets.
 *
 * Source: Fowler, Noll, Vo, The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
 */
export function fnv1a64(text: string): Hash64 {
  let { high, low } = OFFSET_BASIS;
  const bytes = isAscii(text) ? undefined : new TextEncoder().encode(text);
  const length = bytes?.length ?? text.length;
  for (let at = 0; at < length; at += 1) {
    const mixed = low ^ (bytes?.[at] ?? text.charCodeAt(at));
    // The low half is multiplied in two parts, so that no product leaves the whole numbers.
    const first = (mixed & 0xffff) * PRIME_LOW;
    const second = (mixed >>> 16) * PRIME_LOW + (first >>> 16);
    high = (Math.imul(high, PRIME_LOW) + (second >>> 16) + (mixed << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  return { high, low };
}

/** The same step as for a byte of a text, with a whole hash in its place. */
export function createHashChain(): HashChain {
  // Typed: whole numbers of 32 bits that change would each be boxed anew by engines whose own are shorter.
  const halves = Int32Array.of(OFFSET_BASIS.high, OFFSET_BASIS.low);
  return {
    add: (hash) => {
      const mixed = (halves[1] ?? 0) ^ hash.low;
      const first = (mixed & 0xffff) * PRIME_LOW;
      const second = (mixed >>> 16) * PRIME_LOW + (first >>> 16);
      halves[0] = Math.imul((halves[0] ?? 0) ^ hash.high, PRIME_LOW) + (second >>> 16) + (mixed << 8);
      halves[1] = (second << 16) | (first & 0xffff);
    },
    digest: () => Array.from(halves, (half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
