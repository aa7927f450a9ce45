import type { IsoDate } from '../isoDate.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
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
    const { noCalendarDay, dateLeftOut, otherDateKept } = DOCUMENT_SENTENCES;
    const found = say(noCalendarDay, { printed: impossible.printed });
    const done = date === undefined ? dateLeftOut : say(otherDateKept, { date });
    return { date, defect: { kind: 'bad_date', line, message: `${found} ${done}` } };
  }
  if (foot === undefined || head === undefined || foot.date === head.date) return { date, defect: undefined };
  const found = say(DOCUMENT_SENTENCES.datesDiffer, { foot: foot.printed, head: head.printed });
  const message = `${found} ${DOCUMENT_SENTENCES.closingDateKept}`;
  return { date, defect: { kind: 'bad_date', line, message } };
}
