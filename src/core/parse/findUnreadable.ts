import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { Defect } from './listedNames.ts';

/** How much of a text is looked at, at its beginning and at its end. */
const SAMPLE_LENGTH = 200_000;
/** Text has next to no control characters, binary data has many. */
const CONTROL_SHARE = 0.01;
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** Bytes 80–BF of UTF-8, as Latin-1 and Windows-1252 show them. */
const CONTINUATION = '[\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]';
const UTF8_READ_AS_LATIN = new RegExp(
  `\\S{0,20}(?:(?:[\\u00C2-\\u00F4]${CONTINUATION}{1,3}){2,}|Ã${CONTINUATION}|â€.)\\S{0,20}`,
  'u',
);
const REPLACED = /\S{0,20}\uFFFD\S{0,20}/u;
/** More letters with accents than any language has: Cyrillic or Chinese read as Latin-1. */
const ACCENTED_SHARE = 0.5;
const FEWEST_LETTERS = 40;

/** Why a text cannot be read at all; undefined where it can be tried. */
export function findUnreadable(text: string): Defect | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (/^\s*$/.test(sample) && text.trim() === '') return unreadableFile(DOCUMENT_SENTENCES.noText);
  const count = sample.match(CONTROLS)?.length ?? 0;
  if (count <= sample.length * CONTROL_SHARE) return undefined;
  return unreadableFile(say(DOCUMENT_SENTENCES.notText, { controls: count, length: sample.length }));
}

function unreadableFile(found: string): Defect {
  return {
    kind: 'unreadable_file',
    line: undefined,
    message: `${found} ${DOCUMENT_SENTENCES.passedOver}`,
  };
}

/** Words that show a text decoded from the wrong encoding; undefined where none do. */
export function findWrongDecoding(text: string): Defect | undefined {
  const sample =
    text.length > 2 * SAMPLE_LENGTH ? text.slice(0, SAMPLE_LENGTH) + text.slice(-SAMPLE_LENGTH) : text;
  const words = REPLACED.exec(sample)?.[0] ?? UTF8_READ_AS_LATIN.exec(sample)?.[0] ?? findAccented(sample);
  if (words === undefined) return undefined;
  const message = `${say(DOCUMENT_SENTENCES.wrongEncoding, { words })} ${DOCUMENT_SENTENCES.saveAsUtf8}`;
  return { kind: 'unreliable_text', line: undefined, message };
}

function findAccented(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const accented = sample.match(/[\u00C0-\u00FF]/g)?.length ?? 0;
  if (letters < FEWEST_LETTERS || accented < letters * ACCENTED_SHARE) return undefined;
  return /[\u00C0-\u00FF ]{4,40}/.exec(sample)?.[0].trim();
}
