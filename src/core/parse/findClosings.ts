import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { readFoot } from './readFoot.ts';

/** A bracket that says what became of a text: `[Adopted without a vote.]`. */
export interface ClosingPlace {
  /** Place of the opening bracket. */
  readonly start: number;
  /** Place of the bracket that closes it, or where reading stops without one. Exclusive. */
  readonly end: number;
  readonly isClosed: boolean;
  /** Whether it stands under the line of its meeting, as the closing of a text does. */
  readonly isUnderMeeting: boolean;
}

/** The longest closing: 193 states with long names, and footnotes among them. */
const CLOSING_LENGTH = 40_000;
/** How far before a closing its meeting stands, in a document that gives it. */
const FOOT_LENGTH = 160;
/** More closings than any document has; two that differ are already one too many. */
const MOST_CLOSINGS = 100;
const QUOTE_BEFORE = /["“”«»‹›„「『]\s*$/;

/**
 * The closings of a document: as a rule one.
 *
 * Other brackets, closings in quotation marks and those in an annex after the first closing do not count, nor do
 * those before the first that stands under the line of its meeting.
 */
export function findClosings(folded: string, patterns: LanguagePatterns): readonly ClosingPlace[] {
  const starts = takeFirst(folded.matchAll(patterns.opening), MOST_CLOSINGS)
    .map((match) => match.index)
    .filter((start) => !QUOTE_BEFORE.test(folded.slice(Math.max(0, start - 5), start)));
  const places = starts.map((start, place) => findEnd(folded, start, starts[place + 1], patterns));
  const own = dropAnnexes(places, folded, patterns);
  const first = own.findIndex(({ isUnderMeeting }) => isUnderMeeting);
  return own.slice(Math.max(0, first));
}

function takeFirst<T>(items: Iterable<T>, count: number): readonly T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

function findEnd(
  folded: string,
  start: number,
  nextStart: number | undefined,
  patterns: LanguagePatterns,
): ClosingPlace {
  const text = folded.slice(start, Math.min(start + CLOSING_LENGTH, nextStart ?? folded.length));
  const annex = patterns.annex.exec(text);
  const reach = annex === null ? text : text.slice(0, annex.index);
  const end = findMatchingBracket(reach);
  const isUnderMeeting = hasFoot(folded, start, patterns);
  return { start, end: start + (end ?? reach.length), isClosed: end !== undefined, isUnderMeeting };
}

/** The bracket that closes the first one; where inner brackets do not pair, the first closing bracket. */
function findMatchingBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth === 0) return index;
  }
  const first = text.indexOf(']');
  return first < 0 ? undefined : first;
}

function dropAnnexes(
  places: readonly ClosingPlace[],
  folded: string,
  patterns: LanguagePatterns,
): readonly ClosingPlace[] {
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || places.length === 1) return places;
  const annex = patterns.annex.exec(folded.slice(first.end, last.start));
  return annex === null ? places : places.filter(({ start }) => start < first.end + annex.index);
}

function hasFoot(folded: string, start: number, patterns: LanguagePatterns): boolean {
  return (
    readFoot(folded.slice(Math.max(0, start - FOOT_LENGTH), start), Math.min(start, FOOT_LENGTH), patterns)
      .start < Math.min(start, FOOT_LENGTH)
  );
}
