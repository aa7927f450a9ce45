/** A calendar day as `yyyy-mm-dd`. A text and not a `Date`, so that no time zone can move a vote to another day. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day as a date, or undefined where the text is not a day of the Gregorian calendar in `yyyy-mm-dd`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return undefined;
  return text as IsoDate;
}

/** The date of a year, month (1–12) and day, or undefined where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!isDay(year, month, day)) return undefined;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

/** A date known to be well formed; throws on anything else, since that is a mistake in our own tables. */
export function knownDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`date malformed: ${text}`);
  return date;
}

/** The day after a date; throws after 9999-12-31. */
export function nextDay(date: IsoDate): IsoDate {
  const year = yearOf(date);
  const month = Number(date.slice(5, 7));
  const next =
    isoDate(year, month, Number(date.slice(8, 10)) + 1) ??
    isoDate(year, month + 1, 1) ??
    isoDate(year + 1, 1, 1);
  if (next === undefined) throw new Error(`date has no next day: ${date}`);
  return next;
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  const monthDays = month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1];
  return monthDays !== undefined && Number.isInteger(day) && day >= 1 && day <= monthDays;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
