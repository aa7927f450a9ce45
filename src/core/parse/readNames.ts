import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { Tally } from '../tally.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { lineNumber } from './lineNumber.ts';
import { type Defect, toListedName } from './listedNames.ts';
import type { NameReader } from './nameReader.ts';
import type { ListedName } from './parsedDocument.ts';
import { type ClosingParts, type NameList, readLists } from './readLists.ts';
import { findSeparators } from './splitNames.ts';

/** The names of a closing; lines count from the line of its bracket, which is 1. */
export interface ReadNames {
  readonly listed: readonly ListedName[];
  readonly defects: readonly Defect[];
  /** The words at which the lists break off; undefined where they do not. */
  readonly cut: string | undefined;
}

/** Names in all; the United Nations have 193 members. */
const MOST_NAMES = 600;

/**
 * Reads all names of a closing and finds the states they mean.
 *
 * `printed` is the text to quote from. Where the lists break off, what stands behind the last comma is left out, for
 * it may be the beginning of a longer name: Niger, Nigeria; Serbia, Serbia and Montenegro.
 */
export function readNames(
  parts: ClosingParts,
  printed: string,
  tools: { patterns: LanguagePatterns; names: NameReader; declared: Tally | undefined; isCutOff: boolean },
): ReadNames {
  const declared = tools.isCutOff ? undefined : tools.declared;
  const { lists, text } = readLists(parts, { ...tools, declared });
  const { spacesWords } = tools.patterns;
  const end = tools.isCutOff ? findLastSeparator(text, parts) : text.length;
  const all = piecesOf(lists).filter(({ start }) => start < end);
  const found = all.slice(0, MOST_NAMES).map(({ start, end: stop, position }) => {
    const name = quote(printed.slice(start, stop), text.slice(start, stop), spacesWords);
    const line = lineNumber(text, start);
    return toListedName({ printed: name, position, line }, tools.names.resolve(name));
  });
  const cut = quote(printed.slice(end), text.slice(end), spacesWords)
    .replace(/^[\s,،、，;；]+/, '')
    .trim();
  return {
    listed: found.map(({ listed }) => listed),
    defects: [
      ...found.flatMap(({ defect }) => defect ?? []),
      ...(all.length > MOST_NAMES ? [tooManyNames()] : []),
    ],
    cut: tools.isCutOff ? cut.slice(0, 80) : undefined,
  };
}

function piecesOf(lists: readonly NameList[]) {
  return lists.flatMap(({ position, names }) => names.map((piece) => ({ ...piece, position })));
}

/** The last comma of the last list, or where that list begins. */
function findLastSeparator(text: string, { sections }: ClosingParts): number {
  const start = sections.at(-1)?.start ?? text.length;
  return start + (findSeparators(text.slice(start)).at(-1) ?? 0);
}

/** Words as printed, less the debris that was blanked in them. */
function quote(printed: string, clean: string, spacesWords: boolean): string {
  const letters = clean.split('').map((letter, place) => (/\s/.test(letter) ? ' ' : printed.charAt(place)));
  return letters
    .join('')
    .replace(/\s+/g, spacesWords ? ' ' : '')
    .replace(/\s+\)/g, ')')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-');
}

function tooManyNames(): Defect {
  return {
    kind: 'unreliable_text',
    line: 1,
    message: `${say(DOCUMENT_SENTENCES.tooManyNames, { most: MOST_NAMES })} ${DOCUMENT_SENTENCES.restNotRead}`,
  };
}
