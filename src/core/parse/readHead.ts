import type { Body } from '../body.ts';
import { findOpening } from './findOpening.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { findDates, type PrintedDate } from './readDate.ts';
import { parseSymbol, type SymbolParts, symbolOf } from './symbol.ts';

/** What stands before the text of a resolution. */
export interface Head {
  /** What is printed or follows from body and number; undefined where neither is there. */
  readonly parts: SymbolParts | undefined;
  /** The number in the heading, where it is not that of the printed symbol. */
  readonly otherNumber: string | undefined;
  readonly title: string | undefined;
  readonly agendaItem: string | undefined;
  /** The date of adoption as the head gives it. */
  readonly date: PrintedDate | undefined;
  /** Where the text after the title begins. */
  readonly end: number;
}

interface Heading {
  readonly number: string;
  readonly start: number;
  readonly title: string;
  readonly end: number;
}

const HEAD_LENGTH = 20_000;
const TITLE_LENGTH = 1200;
/** A title set on more lines than this is none. */
const TITLE_LINES = 8;
const SYMBOL =
  /(?<![\w/.])(?:A\/HRC\/(?:RES|DEC)\/(?:S-|OM\/)?\d{1,3}|E\/CN\.4\/(?:RES|DEC)\/\d{4}(?:\/S-\d{1,2})?|A\/(?:RES|DEC)\/(?:S-|ES-)?\d{1,3})\/\d{1,4}(?![\w/])/g;
const FOOTNOTE_MARKS = /[⁰¹²³⁴-⁹*]+/g;

/**
 * Reads the head of a document that ends, at the latest, where the foot begins.
 *
 * `readable` is the text for titles, `folded` the same text for patterns.
 */
export function readHead(
  readable: string,
  folded: string,
  footStart: number,
  patterns: LanguagePatterns,
): Head {
  const limit = Math.min(footStart, HEAD_LENGTH);
  const text = folded.slice(0, limit);
  const heading = findHeading(readable.slice(0, limit), text, patterns);
  const before = text.slice(0, heading?.start ?? limit);
  const printed = findSymbol(before, heading);
  const body = heading && findBody(before, text.slice(heading.end, heading.end + TITLE_LENGTH), patterns);
  const derived = heading && body && symbolOf(body, heading.number);
  const adopted = patterns.adoptedOn.exec(before);
  return {
    parts: printed ?? derived,
    otherNumber: heading && printed && heading.number !== printed.number ? heading.number : undefined,
    title: heading === undefined || heading.title === '' ? undefined : heading.title,
    agendaItem: findAgendaItem(before, patterns),
    date: adopted === null ? undefined : findDates(adopted[0], patterns).at(-1),
    end: heading?.end ?? 0,
  };
}

function findHeading(readable: string, text: string, patterns: LanguagePatterns): Heading | undefined {
  const match = patterns.heading.exec(text);
  if (match === null) return undefined;
  const { number = '', title: firstLine = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const rest = readable
    .slice(end, end + TITLE_LENGTH)
    .split('\n')
    .slice(1);
  const more = countTitleLines(
    text
      .slice(end, end + TITLE_LENGTH)
      .split('\n')
      .slice(1),
    firstLine,
    patterns,
  );
  const lines = [readable.slice(end - firstLine.length, end), ...rest.slice(0, more)];
  const title = joinLines(lines, patterns.spacesWords).slice(0, TITLE_LENGTH);
  return { number, start, title, end: end + rest.slice(0, more).join('\n').length };
}

/** Lines of the title after its first: up to the line that names the body, or else up to an empty line. */
function countTitleLines(lines: readonly string[], firstLine: string, patterns: LanguagePatterns): number {
  const opening = findOpening(lines, patterns);
  const isBefore = lines.slice(0, Math.max(opening, 0)).filter((line) => line.trim() !== '').length;
  if (opening >= 0 && isBefore <= TITLE_LINES) return opening;
  const start = firstLine.trim() === '' ? lines.findIndex((line) => line.trim() !== '') : 0;
  if (start < 0) return 0;
  const length = lines.slice(start).findIndex((line) => line.trim() === '');
  return length < 0 ? Math.min(lines.length, start + TITLE_LINES) : start + Math.min(length, TITLE_LINES);
}

function joinLines(lines: readonly string[], spacesWords: boolean): string {
  const texts = lines.map((line) => line.replace(FOOTNOTE_MARKS, '').trim()).filter((line) => line !== '');
  return texts.join(spacesWords ? ' ' : '').replace(/ {2,}/g, ' ');
}

/** The printed symbol that has the number of the heading; else the first one printed before the heading. */
function findSymbol(before: string, heading: Heading | undefined): SymbolParts | undefined {
  const found = [...before.matchAll(SYMBOL)].filter(
    (match) => heading !== undefined || isAlone(before, match.index, match[0].length),
  );
  const parts = found.map(([symbol]) => parseSymbol(symbol)).filter((part) => part !== undefined);
  return parts.find(({ number }) => number === heading?.number) ?? parts[0];
}

/** Without a heading, a symbol counts only where it has its line to itself. */
function isAlone(text: string, start: number, length: number): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', start);
  return text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim().length === length;
}

/** The Council and the Commission before their parents, whose names stand over all their documents. */
const BODIES_BY_PRECEDENCE: readonly Body[] = ['HRC', 'CHR', 'SC', 'GA'];

function findBody(before: string, after: string, patterns: LanguagePatterns): Body | undefined {
  const lines = after.split('\n');
  return [lines[findOpening(lines, patterns)] ?? '', before]
    .map((text) => BODIES_BY_PRECEDENCE.find((body) => namesBody(text, body, patterns)))
    .find((body) => body !== undefined);
}

function namesBody(text: string, body: Body, patterns: LanguagePatterns): boolean {
  return patterns.bodies.some((other) => other.body === body && other.name.test(text));
}

function findAgendaItem(before: string, patterns: LanguagePatterns): string | undefined {
  const found = patterns.agendaItem.exec(before)?.groups?.number;
  return found
    ?.match(/\d+(?:\s*\([a-z]\))?/g)
    ?.map((item) => item.replace(/\s+/g, ' '))
    .join('; ');
}
