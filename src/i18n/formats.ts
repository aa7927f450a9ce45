/** How a language writes numbers, shares, dates and lists, and how it sorts names. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share from 0 to 1 as a percentage without decimals: `72%`. */
  readonly percent: (share: number) => string;
  /** An ISO day in words: `7 July 2022`, `2022年7月7日`. */
  readonly date: (isoDate: string) => string;
  /** An ISO day in figures of even width, for tables. */
  readonly shortDate: (isoDate: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

/**
 * The formats of a language, by its BCP 47 tag. Days are read as UTC, so that no time zone moves them.
 *
 * Each is made when it is first used: making one takes longer than formatting a whole table with it.
 */
export function createFormats(locale: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const shortDates = once(
    () =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  );
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  return {
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    date: (isoDate) => dates().format(Date.parse(isoDate)),
    shortDate: (isoDate) => shortDates().format(Date.parse(isoDate)),
    list: (parts) => lists().format(parts),
    compare: (a, b) => collator().compare(a, b),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
