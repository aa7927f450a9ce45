import type { FootnotePatterns } from './footnotePatterns.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import type { NameReader } from './nameReader.ts';
import { findSeparators } from './splitNames.ts';

/** What is needed to see whether a list of names goes on. */
export interface ListTools {
  readonly patterns: LanguagePatterns;
  readonly footnotes: FootnotePatterns;
  readonly names: NameReader;
}

const NAME_LENGTH = 160;
const MOST_CUTS = 4;
const CLOSING_SIGNS = /^[\s.。)\]]*/;

/** Full stops and brackets that end a footnote belong to it. */
export function skipClosingSigns(text: string, place: number): number {
  return place + (CLOSING_SIGNS.exec(text.slice(place, place + NAME_LENGTH))?.[0].length ?? 0);
}

/**
 * Whether the list goes on at a place: with a name, with the rest of the name broken off at `start`, or not at all.
 * Behind a full stop another footnote may follow; behind the mark itself that would be its own text.
 */
export function isResumedAt(
  text: string,
  { start, place, isMark }: { start: number; place: number; isMark: boolean },
  tools: ListTools,
): boolean {
  const rest = restAt(text, place);
  if (rest === '' || /^[,،、，;；]/.test(rest)) return true;
  if (!isMark && startsWithMark(rest, tools)) return true;
  const heads = headsOf(rest, tools);
  if (heads.some(tools.names.isName)) return true;
  return tailsOf(text.slice(0, start), tools).some((tail) =>
    heads.some((head) => tools.names.isName(`${tail} ${head}`)),
  );
}

/** Whether a name that is misspelt, with one state near it, follows at a place. */
export function isNearNameAt(text: string, place: number, tools: ListTools): boolean {
  return headsOf(restAt(text, place), tools).some((head) => tools.names.resolve(head).kind === 'near');
}

/** Whether a conjunction follows at a place. */
export function isConjunctionAt(text: string, place: number, { patterns }: ListTools): boolean {
  const next = text
    .slice(place, place + NAME_LENGTH)
    .matchAll(patterns.conjunction)
    .next();
  return next.done !== true && next.value.index === 0;
}

function restAt(text: string, place: number): string {
  return text.slice(place, place + NAME_LENGTH).replace(CLOSING_SIGNS, '');
}

function startsWithMark(rest: string, { footnotes }: ListTools): boolean {
  return rest.search(footnotes.mark) === 0;
}

/** What may be a name at the beginning of a text: up to the first comma or footnote, or up to a conjunction. */
function headsOf(rest: string, { patterns, footnotes }: ListTools): readonly string[] {
  const mark = rest.search(footnotes.mark);
  const item = rest.slice(0, Math.min(findSeparators(rest)[0] ?? rest.length, mark < 0 ? rest.length : mark));
  const cuts = [...` ${item}`.matchAll(patterns.conjunction)].slice(0, MOST_CUTS);
  const first = cuts[0]?.index === 0 ? cuts[0][0].length - 1 : 0;
  const ends = [item.length, ...cuts.map(({ index }) => index - 1).filter((end) => end > 0)];
  return [...ends.map((end) => item.slice(0, end)), item.slice(first)].filter((head) => head.trim() !== '');
}

/** What may be the beginning of a name at the end of a text: from the last comma or from a conjunction after it. */
function tailsOf(before: string, { patterns }: ListTools): readonly string[] {
  const near = before.slice(-NAME_LENGTH * 5);
  const item = near.slice((findSeparators(near).at(-1) ?? -1) + 1);
  const cuts = [...item.matchAll(patterns.conjunction)].slice(-MOST_CUTS);
  return [item, ...cuts.map(({ 0: joint, index }) => item.slice(index + joint.length))].filter(
    (tail) => tail.trim() !== '',
  );
}
