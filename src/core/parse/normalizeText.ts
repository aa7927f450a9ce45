import { CJK_RADICALS } from './cjkRadicals.ts';

const LINE_ENDS = /\r\n?/g;
const SPLIT_BY_SOFT_HYPHEN = /\u00AD(?= *[\r\n])/g;
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
/** Forms that stand for plain letters and digits. Punctuation and superscripts stay: titles and footnotes need them. */
const COMPATIBILITY_FORMS =
  /[\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g;
const RADICALS = /[\u2E80-\u2EFF]/g;
const ARABIC_MARKS = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * A text as the reader wants it: line ends as `\n`, every other white space as a blank, no invisible signs,
 * letters composed, Chinese radicals and presentation forms as the letters they stand for, Arabic without vowel
 * marks and tatweel.
 *
 * Keeps the number of lines, so that a line found here is the line in the source.
 */
export function normalizeText(text: string): string {
  return text
    .replace(SPLIT_BY_SOFT_HYPHEN, '-')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(COMPATIBILITY_FORMS, (forms) => forms.normalize('NFKC'))
    .replace(RADICALS, (radical) => CJK_RADICALS.get(radical) ?? radical)
    .normalize('NFC')
    .replace(ARABIC_MARKS, '');
}
