import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { type DocumentText, unreadable } from './documentText.ts';

/** Control characters that text seldom holds; tab, line ends and form feed are not among them. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** More control characters than this share make a file binary; text taken from a PDF has a few. */
const MOST_CONTROLS_SHARE = 0.01;

/** Above this share of letters outside ASCII, bytes read as Windows-1252 are in truth another encoding. */
const MOST_ACCENTED_SHARE = 0.25;

/** As much of a text as tells what it is. */
const SAMPLE_LENGTH = 100_000;

/**
 * The text of a plain-text file: UTF-8 or UTF-16, each with or without a byte-order mark, or Windows-1252 (of
 * which Latin-1 is a part). Empty files, binary ones and other encodings are not read. A file cut inside a
 * character is read up to there.
 */
export function decodeText(bytes: Uint8Array): DocumentText {
  if (bytes.length === 0) return unreadable(FILE_SENTENCES.empty);
  const encoding = findUtf16(bytes);
  const unicode = encoding === undefined ? decodeUtf8(bytes) : decodeAs(encoding, evenPart(bytes));
  const text = unicode ?? decodeWestern(bytes);
  if (text === undefined) return unreadable(sayUndecoded(bytes));
  if (isBinary(text)) return unreadable(FILE_SENTENCES.binary);
  if (text.trim() === '') return unreadable(FILE_SENTENCES.blank);
  return { text };
}

/** Whether what was decoded is no text, by its beginning. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return sample.includes('\0') || controls > sample.length * MOST_CONTROLS_SHARE;
}

/**
 * Why bytes are not read that no encoding fits which we know: text in another one has hardly a control character
 * below the space, whatever its letters are.
 */
export function sayUndecoded(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const controls = sample.filter((byte) => byte < 0x20 && !BLANK_CONTROLS.includes(byte)).length;
  return controls > sample.length * MOST_CONTROLS_SHARE ? FILE_SENTENCES.binary : FILE_SENTENCES.encoding;
}

/** Tab, line ends and form feed. */
const BLANK_CONTROLS: readonly number[] = [0x09, 0x0a, 0x0b, 0x0c, 0x0d];

/** A file may be cut inside its last character, which is then left out; other letters must show that it is UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const whole = decodeAs('utf-8', bytes);
  if (whole !== undefined) return whole;
  for (const cut of [1, 2, 3]) {
    const text = decodeAs('utf-8', bytes.subarray(0, bytes.length - cut));
    if (text !== undefined) return /[^\x00-\x7f]/.test(text) ? text : undefined;
  }
  return undefined;
}

function evenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}

/** Whether bytes are UTF-16, and which: by its mark, or by every other byte of the beginning being zero. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 200);
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity));
  const [even = 0, odd = 0] = zeros.map(({ length }) => length / (sample.length / 2));
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  if (even > 0.6 && odd < 0.1) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; the five bytes it leaves free stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as Windows-1252. Some versions of Node decode it as Latin-1 (nodejs/node issue 56542), hence the table. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Whether bytes read as Windows-1252, which takes almost any, look like a Western language. */
export function looksWestern(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const accented = sample.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return accented <= letters * MOST_ACCENTED_SHARE;
}

function decodeWestern(bytes: Uint8Array): string | undefined {
  const text = decodeWindows1252(bytes);
  return looksWestern(text) ? text : undefined;
}
