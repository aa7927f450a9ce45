import { blankOut, SYMBOL_SOURCE } from './debris.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import type { NameReader } from './nameReader.ts';
import { findSeparators } from './splitNames.ts';

/** More footnotes and page numbers than one list holds; after that many, numbers alone are removed. */
const MOST_FOOTNOTES = 200;
const FOOTNOTE_LENGTH = 700;
const MOST_SENTENCES = 12;
const NAME_LENGTH = 160;
const MOST_CUTS = 4;
const FULL_STOP = /[.。](?=[\s\p{Script=Han}\p{Script=Arabic}]|$)/gu;
/** `paras. 3`, `No. 5`: a full stop before a number that does not end the footnote. */
const ABBREVIATION = /(?:^|[\s(])(?!ibid)(?:\p{Ll}{1,5}|No)\.$/u;
const CLOSING_SIGNS = /^[\s.。)\]]*/;

interface Tools {
  readonly patterns: LanguagePatterns;
  readonly names: NameReader;
  /** What a footnote or page number begins with; global. */
  readonly mark: RegExp;
  readonly reference: RegExp;
  /** Nothing but the words that open a reference, which end in a full stop in some languages. */
  readonly see: RegExp;
}

/**
 * A list of names with footnotes and page numbers blanked: `Pakistan, 1 A/HRC/51/32. Paraguay`.
 *
 * Names have no digits, so a number or a symbol is the beginning of debris. It ends after the number or after one
 * of the full stops behind it, the first after which a name follows: a whole one, or the rest of the name that was
 * broken off. A stretch that would swallow a whole name between commas is never taken for a footnote.
 */
export function removeFootnotes(list: string, patterns: LanguagePatterns, names: NameReader): string {
  const tools = makeTools(patterns, names);
  let text = list;
  let place = 0;
  for (let count = 0; ; count += 1) {
    tools.mark.lastIndex = place;
    const match = tools.mark.exec(text);
    if (match === null) return text;
    const after = match.index + match[0].length;
    const isAlone = count >= MOST_FOOTNOTES || isReference(text, match.index, after, tools);
    place = isAlone ? after : findFootnoteEnd(text, match.index, after, tools);
    text = text.slice(0, match.index) + blankOut(text.slice(match.index, place)) + text.slice(place);
  }
}

function makeTools(patterns: LanguagePatterns, names: NameReader): Tools {
  const number = '[⁰¹²³⁴-⁹]+|\\*+|(?<![A-Za-z\\d/.])\\d{1,3}(?![A-Za-z\\d/])';
  const seeBefore = `(?:${patterns.see})\\s+(?=${SYMBOL_SOURCE}|\\p{L}{1,5}\\.)`;
  return {
    patterns,
    names,
    mark: new RegExp(`${number}|${seeBefore}|${SYMBOL_SOURCE}`, 'gu'),
    reference: new RegExp(`^\\s*(?:(?:${patterns.see})\\s*)?(?:${SYMBOL_SOURCE}|ibid)`, 'iu'),
    see: new RegExp(`^\\s*(?:${patterns.see})$`, 'iu'),
  };
}

/** Whether a mark refers to a footnote elsewhere: it is set on a name, or the list goes on behind it. */
function isReference(text: string, start: number, after: number, { patterns }: Tools): boolean {
  if (!/^[⁰¹²³⁴-⁹*\d]/.test(text.slice(start, after))) return false;
  if (/[\p{L})]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  const next = text
    .slice(after, after + NAME_LENGTH)
    .matchAll(patterns.conjunction)
    .next();
  return next.done !== true && next.value.index === 0;
}

function findFootnoteEnd(text: string, start: number, after: number, tools: Tools): number {
  const reach = text.slice(after, after + FOOTNOTE_LENGTH);
  const sentences = findSentenceEnds(reach, tools).map((end) => after + end);
  const ends = [after, ...sentences].filter((end) => !holdsName(text.slice(after, end), tools.names));
  const end = ends.find((place) => isResumedAt(text, { start, place, isMark: place === after }, tools));
  if (end !== undefined) return skipClosingSigns(text, end);
  const isMisspelt = ends.slice(0, 2).find((place) => isNearNameAt(text, place, tools));
  if (isMisspelt !== undefined) return skipClosingSigns(text, isMisspelt);
  const firstStop = ends[1];
  return firstStop !== undefined && tools.reference.test(reach) ? firstStop : after;
}

function findSentenceEnds(text: string, { see }: Tools): readonly number[] {
  return [...text.matchAll(FULL_STOP)]
    .slice(0, MOST_SENTENCES)
    .map(({ index }) => index + 1)
    .filter((end) => !isAbbreviation(text, end) && !see.test(text.slice(0, end)));
}

function isAbbreviation(text: string, end: number): boolean {
  return /^\s*\d/.test(text.slice(end, end + 9)) && ABBREVIATION.test(text.slice(Math.max(0, end - 9), end));
}

/** Full stops and brackets that end a footnote belong to it. */
function skipClosingSigns(text: string, place: number): number {
  return place + (CLOSING_SIGNS.exec(text.slice(place, place + NAME_LENGTH))?.[0].length ?? 0);
}

/** Whether a stretch has a whole name between commas, or a second footnote. */
function holdsName(stretch: string, names: NameReader): boolean {
  if (/\s[⁰¹²³⁴-⁹]/.test(stretch.trimStart())) return true;
  const inner = stretch.split(/[,،、，;；]/).slice(1, -1);
  return (
    inner.some((item) => names.isName(item.trim())) || /[,،、，;；]\s*\d{1,3}\s+\p{Lu}\p{L}*\//u.test(stretch)
  );
}

/**
 * Whether the list goes on at a place: with a name, with the rest of the name broken off at `start`, or not at all.
 * Behind a full stop another footnote may follow; behind the mark itself that would be its own text.
 */
function isResumedAt(
  text: string,
  { start, place, isMark }: { start: number; place: number; isMark: boolean },
  tools: Tools,
): boolean {
  const rest = text.slice(place, place + NAME_LENGTH).replace(CLOSING_SIGNS, '');
  if (rest === '' || /^[,،、，;；]/.test(rest)) return true;
  if (!isMark && startsWithMark(rest, tools)) return true;
  const heads = headsOf(rest, tools);
  if (heads.some(tools.names.isName)) return true;
  return tailsOf(text.slice(0, start), tools).some((tail) =>
    heads.some((head) => tools.names.isName(`${tail} ${head}`)),
  );
}

function isNearNameAt(text: string, place: number, tools: Tools): boolean {
  const rest = text.slice(place, place + NAME_LENGTH).replace(CLOSING_SIGNS, '');
  return headsOf(rest, tools).some((head) => tools.names.resolve(head).kind === 'near');
}

function startsWithMark(rest: string, { mark }: Tools): boolean {
  mark.lastIndex = 0;
  return mark.exec(rest)?.index === 0;
}

/** What may be a name at the beginning of a text: up to the first comma or footnote, or up to a conjunction. */
function headsOf(rest: string, { patterns, mark }: Tools): readonly string[] {
  mark.lastIndex = 0;
  const stop = Math.min(findSeparators(rest)[0] ?? rest.length, mark.exec(rest)?.index ?? rest.length);
  const item = rest.slice(0, stop);
  const cuts = [...` ${item}`.matchAll(patterns.conjunction)].slice(0, MOST_CUTS);
  const first = cuts[0]?.index === 0 ? cuts[0][0].length - 1 : 0;
  const ends = [item.length, ...cuts.map(({ index }) => index - 1).filter((end) => end > 0)];
  return [...ends.map((end) => item.slice(0, end)), item.slice(first)].filter((head) => head.trim() !== '');
}

/** What may be the beginning of a name at the end of a text: from the last comma or from a conjunction after it. */
function tailsOf(before: string, { patterns }: Tools): readonly string[] {
  const near = before.slice(-NAME_LENGTH * 2);
  const item = near.slice((findSeparators(near).at(-1) ?? -1) + 1);
  const cuts = [...item.matchAll(patterns.conjunction)].slice(-MOST_CUTS);
  return [item, ...cuts.map(({ 0: joint, index }) => item.slice(index + joint.length))].filter(
    (tail) => tail.trim() !== '',
  );
}
