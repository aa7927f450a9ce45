import { type IsoDate, isoDate, parseIsoDate } from '../isoDate.ts';
import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';

/** A date as a table prints it: the day, or a sentence why there is none. */
export type DayReading = { readonly date: IsoDate } | { readonly doubt: string };

/**
 * The day that a cell of a table means. Read are `2022-07-07` (also with a time behind it), `2022/7/7`, `20220707`,
 * `7 July 2022`, `7-Jul-2022`, `07jul2022`, `July 7, 2022` and, where only one reading is possible, `31/7/2022` and `7/31/2022`.
 *
 * No day: days and months that may be either, years of two digits, months and years alone, and days that no calendar
 * has.
 */
export function readDay(cell: string): DayReading {
  const text = cell.trim();
  const date = parseIsoDate(text) ?? readOrdered(text) ?? readNamed(text);
  if (date !== undefined) return { date };
  const day = readNumbers(text);
  return day ?? { doubt: sayWhy(text) };
}

const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const DAY_NAMED = /^(\d{1,2})[ -]?([a-z]{3,9})\.?[- ,]*(\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}.*)?$/;

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

function readOrdered(text: string): IsoDate | undefined {
  const [, year, separator, month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (separator === '' && month.length + day.length < 4) return undefined;
  return isoDate(Number(year), Number(month), Number(day));
}

function readNamed(text: string): IsoDate | undefined {
  const [, day, month, year] = DAY_NAMED.exec(text) ?? [];
  if (month !== undefined) return isoDate(Number(year), monthOf(month), Number(day));
  const [, name, dayAfter, yearAfter] = MONTH_NAMED.exec(text) ?? [];
  return name === undefined ? undefined : isoDate(Number(yearAfter), monthOf(name), Number(dayAfter));
}

/** From 1; 0, which is in no calendar, for what is no month. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

/** Of `7/8/2022` either number may be the month. */
function readNumbers(text: string): DayReading | undefined {
  const [, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (year === undefined) return undefined;
  const days = [
    isoDate(Number(year), Number(second), Number(first)),
    isoDate(Number(year), Number(first), Number(second)),
  ].flatMap((day) => day ?? []);
  const [date, other] = days;
  if (date === undefined) return undefined;
  return other === undefined || other === date
    ? { date }
    : { doubt: say(SOURCE_SENTENCES.dayMayBe, { printed: text, first: date, second: other }) };
}

function sayWhy(text: string): string {
  if (/^\d{4}$/.test(text)) return say(SOURCE_SENTENCES.yearAlone, { printed: text });
  if (/^\d{4}[-/.]\d{1,2}$/.test(text)) return say(SOURCE_SENTENCES.monthAlone, { printed: text });
  return say(SOURCE_SENTENCES.noDay, { printed: text.slice(0, 40) });
}
