import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { findDates, type PrintedDate } from './readDate.ts';

/** The lines between a text and its closing: which meeting adopted it, and when. */
export interface Foot {
  readonly meeting: number | undefined;
  readonly date: PrintedDate | undefined;
  /** Where the foot begins in the text; the place of the closing where there is none. */
  readonly start: number;
}

/** How far before the closing its meeting may stand: a page break with a footnote may come between. */
const REACH = 600;
/** How far apart meeting and date may stand, and how far a date without a meeting may stand from the closing. */
const NEAR = 90;

/** Reads meeting and date from what stands before a closing at `end`; the last of each counts. */
export function readFoot(folded: string, end: number, patterns: LanguagePatterns): Foot {
  const base = Math.max(0, end - REACH);
  const text = folded.slice(base, end);
  const dates = findDates(text, patterns);
  const meeting = [...text.matchAll(patterns.meeting)].at(-1);
  if (meeting === undefined) {
    const date = dates.findLast((other) => text.length - other.end <= NEAR);
    return { meeting: undefined, date, start: date === undefined ? end : base + date.start };
  }
  const place = meeting.index;
  const date = dates.findLast(({ start }) => Math.abs(start - place) <= NEAR);
  return {
    meeting: Number(meeting.groups?.number),
    date,
    start: base + Math.min(place, date?.start ?? place),
  };
}
