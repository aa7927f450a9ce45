import { type IsoDate, isoDate } from '../isoDate.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/** A date as printed; `date` is undefined where the calendar has no such day. */
export interface PrintedDate {
  readonly printed: string;
  readonly date: IsoDate | undefined;
  /** Where it begins and ends (exclusive) in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

/** Every date in a folded text. */
export function findDates(text: string, patterns: LanguagePatterns): readonly PrintedDate[] {
  return [...text.matchAll(patterns.date)].map((match) => toPrintedDate(match, patterns));
}

function toPrintedDate(match: RegExpMatchArray, patterns: LanguagePatterns): PrintedDate {
  const { day = '', month = '', year = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  return {
    printed: match[0].replace(/\s+/g, ' ').trim(),
    date: isoDate(Number(year), monthNumber(month, patterns.months), Number(day)),
    start,
    end: start + match[0].length,
  };
}

function monthNumber(printed: string, months: readonly string[]): number {
  const name = printed.replace(/\s+/g, ' ').replace(/^0/, '').toLowerCase();
  return months.findIndex((month) => month.toLowerCase().split('|').includes(name)) + 1;
}
