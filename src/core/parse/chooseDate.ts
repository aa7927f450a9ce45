import type { IsoDate } from '../isoDate.ts';
import type { Defect } from './listedNames.ts';
import type { PrintedDate } from './readDate.ts';

/**
 * The day of adoption, from the foot of a text and from its head, which both may give it.
 *
 * Where they differ the foot counts, and where the calendar has no such day there is none; both are problems.
 */
export function chooseDate(
  foot: PrintedDate | undefined,
  head: PrintedDate | undefined,
  line: number | undefined,
): { readonly date: IsoDate | undefined; readonly defect: Defect | undefined } {
  const impossible = [foot, head].find((printed) => printed !== undefined && printed.date === undefined);
  const date = foot?.date ?? head?.date;
  if (impossible !== undefined) {
    const done = date === undefined ? 'The date was left out.' : `The other date, ${date}, was kept.`;
    const message = `“${impossible.printed}” is no day of the calendar. ${done}`;
    return { date, defect: { kind: 'bad_date', line, message } };
  }
  if (foot === undefined || head === undefined || foot.date === head.date) return { date, defect: undefined };
  const message = `The closing has “${foot.printed}”, the head “${head.printed}”. The date of the closing was kept.`;
  return { date, defect: { kind: 'bad_date', line, message } };
}
