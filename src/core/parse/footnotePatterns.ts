import { SYMBOL_SOURCE } from './debris.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/** What footnotes look like in one language; for folded text. */
export interface FootnotePatterns {
  /** What a footnote, a page number or a mark of a footnote begins with; global. */
  readonly mark: RegExp;
  /** A mark that is a number or sign, not the words of a footnote. */
  readonly sign: RegExp;
  /** The beginning of a footnote that refers to a document. */
  readonly reference: RegExp;
  /** A whole footnote that is nothing but references: `See A/HRC/50/27 and Add.1, paras. 3 and 4.` */
  readonly references: RegExp;
  /** Nothing but the words that open a reference, which end in a full stop in some languages. */
  readonly see: RegExp;
}

/** Arabic documents set the number of a footnote in brackets. */
const SIGN = '\\(\\d{1,3}\\)|[⁰¹²³⁴-⁹]+|\\*+|(?<![A-Za-z\\d/.])\\d{1,3}(?![A-Za-z\\d/])';
const IBID = '[Ii]bid(?:\\.(?=,))?';

/** Makes the patterns of a language's footnotes. */
export function makeFootnotePatterns({ see }: LanguagePatterns): FootnotePatterns {
  const seeBefore = `(?:${see})\\s+(?=${SYMBOL_SOURCE}|\\p{L}{1,5}\\.)`;
  return {
    mark: new RegExp(`${SIGN}|${seeBefore}|${SYMBOL_SOURCE}`, 'gu'),
    sign: new RegExp(`^(?:${SIGN})$`, 'u'),
    reference: new RegExp(`^\\s*(?:(?:${see})\\s*)?(?:${SYMBOL_SOURCE}|ibid)`, 'iu'),
    references: makeReferences(see),
    see: new RegExp(`^\\s*(?:${see})$`, 'iu'),
  };
}

function makeReferences(see: string): RegExp {
  const number = '(?<!\\d)\\d{1,4}(?:\\s?[–-]\\s?\\d{1,4})?(?!\\d)';
  const word = '(?<!\\p{L})(?:and|to|et|à|y|e|a|al|и|по|و)(?!\\p{L})|和|及';
  const part = '(?:Add|Corr|Rev)\\.\\s?\\d{1,3}|(?<!\\p{L})\\p{L}{1,6}\\.(?=\\s*\\d)';
  const more = `(?:[\\s,،，;]*(?:${SYMBOL_SOURCE}|${part}|${number}|${word}))*`;
  return new RegExp(
    `^\\s*(?:(?:${see})\\s*)?(?:${SYMBOL_SOURCE}|${IBID})${more}\\s?[.。](?=[\\s\\p{Script=Han}]|$)`,
    'u',
  );
}
