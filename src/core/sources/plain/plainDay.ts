import { type IsoDate, isoDate } from '../../isoDate.ts';
import { foldText } from '../../parse/foldText.ts';
import { ALL_PATTERNS } from '../../parse/languages/all.ts';
import { findDates } from '../../parse/readDate.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { type DayReading, readDay } from '../readDay.ts';
import type { DateOrder } from './plainMapping.ts';

/**
 * The day that a cell means: what `readDay` reads, `31.7.2022`, days with their month in words in any of the six
 * languages, and days of numbers alone in the order given. A day that is also its month leaves no choice.
 */
export function readPlainDay(cell: string, order: DateOrder): DayReading {
  const text = cell.trim().slice(0, MOST_LETTERS);
  if (order === 'serial' && SERIAL.test(text)) return readSerial(text);
  const numbers = DAY_IN_NUMBERS.exec(text);
  if (numbers !== null) return readNumbers(text, numbers, order);
  const day = readDay(text);
  if ('date' in day) return day;
  const date = readWords(text);
  return date === undefined ? day : { date };
}

/** Whether days of numbers alone, as `3/4/2021`, come first or their months: what shows in any of the cells. */
export function decideDateOrder(cells: Iterable<string>): DateOrder {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const cell of cells) {
    const [, first, separator, second] = DAY_IN_NUMBERS.exec(cell.trim()) ?? [];
    if (separator === '.') continue;
    isDayFirst ||= Number(first) > 12;
    isMonthFirst ||= Number(second) > 12;
  }
  if (isDayFirst === isMonthFirst) return 'undecided';
  return isDayFirst ? 'dayFirst' : 'monthFirst';
}

/** Whether a cell looks like a day, whether or not its order is known. */
export function looksLikeDay(cell: string): boolean {
  return DAY_IN_NUMBERS.test(cell.trim()) || 'date' in readPlainDay(cell, 'undecided');
}

const MOST_LETTERS = 60;
const DAY_IN_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ T]\d{1,2}:\d{2}.*)?$/;
const SERIAL = /^\d{1,7}(?:\.\d+)?$/;

function readNumbers(text: string, numbers: readonly string[], order: DateOrder): DayReading {
  const [, first = '', separator = '', second = '', year = ''] = numbers;
  const isGerman = separator === '.';
  if (order === 'undecided' && !isGerman) return readDay(text);
  const isMonthFirst = order === 'monthFirst' && !isGerman;
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date !== undefined) return { date };
  const { noDayDayFirst, noDayMonthFirst } = PLAIN_SENTENCES;
  return { doubt: say(isMonthFirst ? noDayMonthFirst : noDayDayFirst, { printed: text }) };
}

function readWords(text: string): IsoDate | undefined {
  const folded = foldText(text);
  for (const patterns of ALL_PATTERNS) {
    const found = findDates(folded, patterns).find(({ start, end }) => start === 0 && end === folded.length);
    if (found?.date !== undefined) return found.date;
  }
  return undefined;
}

/** Days from 1 March of the year 0 to day 0 of spreadsheets, 30 December 1899. */
const SERIAL_ZERO = 693_899;
/** Spreadsheets count a 29 February 1900; before it their numbers are one off. */
const FIRST_TRUE_SERIAL = 61;
const DAYS_IN_ERA = 146_097;

/** From days to a date by eras of 400 years that begin in March, after Howard Hinnant’s `civil_from_days`. */
function readSerial(text: string): DayReading {
  const serial = Math.floor(Number(text));
  const days = serial + SERIAL_ZERO;
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const beforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - beforeYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const date = isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
  if (date !== undefined && serial >= FIRST_TRUE_SERIAL) return { date };
  return { doubt: say(PLAIN_SENTENCES.noSerialDay, { printed: text }) };
}
