import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { decodeWindows1252, findUtf16, isBinary, looksWestern, sayUndecoded } from './decodeText.ts';

/** Bytes that are no text that can be read; the message says why. */
export class TextFailure extends Error {
  override readonly name = 'TextFailure';
}

const BOM = '\ufeff';
const EMPTY = new Uint8Array();
/** As many bytes as tell what a file is. */
const SAMPLE_BYTES = 65_536;

/**
 * The text of a file, chunk by chunk, read as `decodeText` reads a whole one: UTF-8, UTF-16 or Windows-1252.
 *
 * A file that has shown itself to be UTF-8 stays so: bytes in it that are not become `�`, and `noteBroken` is
 * called for each chunk that has such. Throws a TextFailure at binary data and at other encodings.
 */
export function* decodeChunks(bytes: Iterable<Uint8Array>, noteBroken: () => void): Generator<string> {
  let decode: Decoder | undefined;
  let isFirst = true;
  for (const chunk of gatherStart(bytes)) {
    decode ??= createDecoder(chunk, noteBroken);
    for (const text of decode(chunk, false)) {
      if (isFirst && isBinary(text)) throw new TextFailure(FILE_SENTENCES.binary);
      yield isFirst && text.startsWith(BOM) ? text.slice(BOM.length) : text;
      isFirst = false;
    }
  }
  yield* decode?.(EMPTY, true) ?? [];
}

/** The text of a chunk, in pieces that are decoded while they are walked, once. */
type Decoder = (chunk: Uint8Array, isLast: boolean) => Iterable<string>;

/** The same bytes, the first chunk as long as a sample needs to be where there are as many. */
function* gatherStart(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let start: Uint8Array = EMPTY;
  let isStarted = false;
  try {
    for (const chunk of chunks) {
      if (isStarted) yield chunk;
      else start = join(start, chunk);
      if (isStarted || start.length < SAMPLE_BYTES) continue;
      isStarted = true;
      yield start;
    }
  } finally {
    // Where the bytes fail early, what came before is read all the same.
    if (!isStarted) yield start;
  }
}

function createDecoder(first: Uint8Array, noteBroken: () => void): Decoder {
  const encoding = findUtf16(first);
  if (encoding === undefined) return createUtf8Decoder(noteBroken);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (chunk, isLast) => [decoder.decode(chunk, { stream: !isLast })];
}

/** UTF-8 for as long as the bytes are; Windows-1252 from the first chunk that shows that they are not. */
function createUtf8Decoder(noteBroken: () => void): Decoder {
  let carried: Uint8Array = EMPTY;
  let [isWestern, isProven] = [false, false];
  return function* decode(chunk, isLast) {
    if (isWestern) return yield decodeWindows1252(chunk);
    // A file may be cut inside its last character, which is then left out.
    if (isLast) return isProven || carried.length === 0 ? undefined : yield decodeWindows1252(carried);
    const joined = join(carried, chunk);
    const whole = joined.subarray(0, wholeLength(joined));
    carried = joined.subarray(whole.length);
    for (let at = 0; at < whole.length; ) {
      const piece = whole.subarray(at, at + PIECE_BYTES);
      const length = wholeLength(piece) || piece.length;
      const exact = decodeStrictly(piece.subarray(0, length));
      if (exact === undefined) return yield decodeBroken(whole.subarray(at), joined.subarray(at));
      isProven ||= exact.length < length;
      yield exact;
      at += length;
    }
    return undefined;
  };
  /** The rest of a chunk in which not all is UTF-8; `joined` has the character that is cut off at its end, too. */
  function decodeBroken(whole: Uint8Array, joined: Uint8Array): string {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole);
    if (isProven || isMostlyUtf8(lenient)) {
      isProven = true;
      noteBroken();
      return lenient;
    }
    isWestern = true;
    carried = EMPTY;
    return decodeAsWestern(joined);
  }
}

function decodeAsWestern(bytes: Uint8Array): string {
  const text = decodeWindows1252(bytes);
  if (!looksWestern(text)) throw new TextFailure(sayUndecoded(bytes));
  return text;
}

/** Browsers read small pieces three times as fast as large ones. */
const PIECE_BYTES = 65_536;

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isMostlyUtf8(lenient: string): boolean {
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const sound = lenient.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return sound > broken;
}

/** The length of the bytes without a character that is cut off at their end. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return back < lengthFrom(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes the character has that begins with a byte. */
function lengthFrom(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
