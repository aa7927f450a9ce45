import { blankOut } from './debris.ts';
import { makeFootnotePatterns } from './footnotePatterns.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import {
  isConjunctionAt,
  isNearNameAt,
  isResumedAt,
  type ListTools,
  skipClosingSigns,
} from './listResumes.ts';
import type { NameReader } from './nameReader.ts';

/** More footnotes and page numbers than one list holds; after that many, numbers alone are removed. */
const MOST_FOOTNOTES = 200;
const FOOTNOTE_LENGTH = 700;
const MOST_SENTENCES = 12;
const FULL_STOP = /[.。](?=[\s\p{Script=Han}\p{Script=Arabic}]|$)/gu;
/** `paras. 3`, `No. 5`: a full stop before a number that does not end the footnote. */
const ABBREVIATION = /(?:^|[\s(])(?!ibid)(?:\p{Ll}{1,5}|No)\.$/u;

/**
 * A list of names with footnotes and page numbers blanked: `Pakistan, 1 A/HRC/51/32. Paraguay`.
 *
 * Names have no digits, so a number or a symbol is the beginning of debris. What is nothing but references to
 * documents goes first. Other debris ends after its number or after one of the full stops behind it, the first after
 * which a name follows: a whole one, or the rest of the name that was broken off. A stretch that would swallow a
 * whole name between commas is never taken for a footnote.
 */
export function removeFootnotes(list: string, patterns: LanguagePatterns, names: NameReader): string {
  const tools = { patterns, names, footnotes: makeFootnotePatterns(patterns) };
  return blankMarks(blankMarks(list, tools, findCertainEnd), tools, findLikelyEnd);
}

/** Where the debris that begins at `start`, with a mark up to `after`, ends; undefined where it stays for now. */
type FindEnd = (text: string, start: number, after: number, tools: ListTools) => number | undefined;

function blankMarks(list: string, tools: ListTools, findEnd: FindEnd): string {
  const { mark } = tools.footnotes;
  let text = list;
  let place = 0;
  for (let count = 0; ; count += 1) {
    mark.lastIndex = place;
    const match = mark.exec(text);
    if (match === null) return text;
    const after = match.index + match[0].length;
    const end = count < MOST_FOOTNOTES ? findEnd(text, match.index, after, tools) : after;
    place = end ?? after;
    if (end !== undefined)
      text = text.slice(0, match.index) + blankOut(text.slice(match.index, end)) + text.slice(end);
  }
}

function findCertainEnd(text: string, start: number, after: number, tools: ListTools): number | undefined {
  const { sign, references } = tools.footnotes;
  const isSign = sign.test(text.slice(start, after));
  if (isSign && isSetOnName(text, start)) return after;
  const from = isSign ? after : start;
  const length = references.exec(text.slice(from, from + FOOTNOTE_LENGTH))?.[0].length;
  return length === undefined ? undefined : from + length;
}

/** Whether a sign follows a letter directly: it refers to a footnote elsewhere. */
function isSetOnName(text: string, start: number): boolean {
  return /[\p{L})]$/u.test(text.slice(Math.max(0, start - 2), start));
}

function findLikelyEnd(text: string, start: number, after: number, tools: ListTools): number {
  if (tools.footnotes.sign.test(text.slice(start, after)) && isConjunctionAt(text, after, tools))
    return after;
  const reach = text.slice(after, after + FOOTNOTE_LENGTH);
  const sentences = findSentenceEnds(reach, tools).map((end) => after + end);
  const ends = [after, ...sentences].filter((end) => !holdsName(text.slice(after, end), tools.names));
  const end =
    ends.find((place) => isResumedAt(text, { start, place, isMark: place === after }, tools)) ??
    ends.slice(0, 2).find((place) => isNearNameAt(text, place, tools));
  if (end !== undefined) return skipClosingSigns(text, end);
  const firstStop = ends[1];
  return firstStop !== undefined && tools.footnotes.reference.test(reach) ? firstStop : after;
}

function findSentenceEnds(text: string, { footnotes }: ListTools): readonly number[] {
  return [...text.matchAll(FULL_STOP)]
    .slice(0, MOST_SENTENCES)
    .map(({ index }) => index + 1)
    .filter((end) => !isAbbreviation(text, end) && !footnotes.see.test(text.slice(0, end)));
}

function isAbbreviation(text: string, end: number): boolean {
  return /^\s*\d/.test(text.slice(end, end + 9)) && ABBREVIATION.test(text.slice(Math.max(0, end - 9), end));
}

/** Whether a stretch has a whole name between commas, or a second footnote. */
function holdsName(stretch: string, names: NameReader): boolean {
  if (/\s[⁰¹²³⁴-⁹]/.test(stretch.trimStart())) return true;
  const inner = stretch.split(/[,،、，;；]/).slice(1, -1);
  return (
    inner.some((item) => names.isName(item.trim())) || /[,،、，;；]\s*\d{1,3}\s+\p{Lu}\p{L}*\//u.test(stretch)
  );
}
