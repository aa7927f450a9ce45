/** The offset basis in halves of 32 bits, and the low part of the prime (2^40 + 0x1b3). */
const OFFSET_BASIS = { high: 0xcbf29ce4 | 0, low: 0x84222325 | 0 };
const PRIME_LOW = 0x1b3;

/** A hash that grows; see `createFnv1a64`. */
export interface Fnv1a64 {
  /** Adds texts one after the other, with an ASCII character behind each and another behind the last. */
  readonly add: (texts: readonly string[], between: string, behind: string) => void;
  /** The hash of all that was added, as 16 hexadecimal digits. */
  readonly digest: () => string;
}

/**
 * The 64-bit FNV-1a hash of texts as UTF-8. Not for secrets.
 *
 * Source: Fowler, Noll, Vo, The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
 */
export function createFnv1a64(): Fnv1a64 {
  let { high, low } = OFFSET_BASIS;

  /** One loop for all: this is done for every letter of a million rows. */
  function add(texts: readonly string[], between: string, behind: string): void {
    let h = high;
    let l = low;
    for (let index = 0; index < texts.length; index += 1) {
      let text = texts[index] ?? '';
      // Each letter is one byte: as it is in ASCII, which most texts are, or once it is encoded.
      let isEncoded = false;
      const end = (index === texts.length - 1 ? behind : between).charCodeAt(0);
      for (let at = 0; at <= text.length; at += 1) {
        const byte = at < text.length ? text.charCodeAt(at) : end;
        if (byte > 0x7f && !isEncoded) {
          text = encodeLetters(text.slice(at));
          isEncoded = true;
          at = -1;
          continue;
        }
        const mixed = l ^ byte;
        // The low half is multiplied in two parts, so that no product leaves the whole numbers.
        const first = (mixed & 0xffff) * PRIME_LOW;
        const second = (mixed >>> 16) * PRIME_LOW + (first >>> 16);
        h = (Math.imul(h, PRIME_LOW) + (second >>> 16) + (mixed << 8)) | 0;
        l = (second << 16) | (first & 0xffff);
      }
    }
    high = h;
    low = l;
  }

  return {
    add,
    digest: () => [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}

/** The bytes of a text as UTF-8, a letter for each. */
function encodeLetters(text: string): string {
  let letters = '';
  for (const byte of new TextEncoder().encode(text)) letters += String.fromCharCode(byte);
  return letters;
}
