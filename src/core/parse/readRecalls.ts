import type { Body } from '../body.ts';
import { blankPageFurniture } from './debris.ts';
import type { LanguagePatterns, RecallPatterns } from './languages/languagePatterns.ts';
import { type SymbolParts, symbolOf } from './symbol.ts';

/** No resolution is longer. */
const BODY_LENGTH = 2_000_000;
/** No paragraph is longer. */
const PARAGRAPH_LENGTH = 20_000;
const LINE_END = /[,;:.。][\s⁰¹²³⁴-⁹\d]*$/;

interface Mention {
  readonly place: number;
  readonly organ: Body | 'own' | 'other';
}

/**
 * The symbols of earlier resolutions that a text recalls, sorted, each once.
 *
 * A resolution is recalled where a paragraph recalls, reaffirms or builds on it, not where one merely mentions it
 * or a footnote cites it. Whose resolution it is follows from the organ named last before it that can have that
 * number; those of organs that are not read are left out.
 */
export function readRecalls(text: string, own: SymbolParts, patterns: LanguagePatterns): readonly string[] {
  const body = blankPageFurniture(text.slice(0, BODY_LENGTH), 'without numbers');
  const symbols = paragraphsOf(body, patterns).flatMap((paragraph) =>
    readParagraph(paragraph.slice(0, PARAGRAPH_LENGTH), own, patterns.recalls),
  );
  return [...new Set(symbols)].sort();
}

/**
 * Lines joined up to one that ends with a sign of punctuation; blank lines may stand inside a paragraph. A comma ends
 * none where the next line begins as no paragraph does.
 */
function paragraphsOf(text: string, { spacesWords, recalls }: LanguagePatterns): readonly string[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const paragraphs: string[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const sign = LINE_END.exec(line.slice(-20))?.[0].charAt(0);
    const goesOn = sign === ',' && recalls.goesOn.test(lines[index + 1] ?? '');
    if (sign === undefined || goesOn) continue;
    paragraphs.push(lines.slice(start, index + 1).join(spacesWords ? ' ' : ''));
    start = index + 1;
  }
  return [...paragraphs, lines.slice(start).join(spacesWords ? ' ' : '')];
}

function readParagraph(paragraph: string, own: SymbolParts, recalls: RecallPatterns): readonly string[] {
  const verb = paragraph.search(recalls.verbs);
  if (verb < 0) return [];
  const mentions = findMentions(paragraph, recalls);
  return [...paragraph.matchAll(recalls.reference)]
    .filter(({ index }) => index > verb)
    .flatMap(({ index, groups }) => findRecalled(groups?.number ?? '', index, { mentions, own }) ?? []);
}

/** Organs in the order of the paragraph; of those named by the same words only the first pattern counts. */
function findMentions(paragraph: string, { organs }: RecallPatterns): readonly Mention[] {
  const mentions: (Mention & { readonly end: number })[] = [];
  for (const { organ, words } of organs) {
    for (const match of paragraph.matchAll(words)) {
      const end = match.index + match[0].length;
      if (mentions.every((other) => end <= other.place || other.end <= match.index))
        mentions.push({ place: match.index, end, organ });
    }
  }
  return mentions.sort((a, b) => b.place - a.place);
}

/** Goes back from a number to the first organ that can have it; the one that counts is not always the nearest. */
function findRecalled(
  number: string,
  place: number,
  { mentions, own }: { mentions: readonly Mention[]; own: SymbolParts },
): string | undefined {
  for (const mention of mentions) {
    if (mention.place >= place) continue;
    if (mention.organ === 'other') return undefined;
    const parts = symbolOf(mention.organ === 'own' ? own.body : mention.organ, number);
    if (parts === undefined || isLater(parts, own)) continue;
    return parts.kind === 'resolution' && parts.symbol !== own.symbol ? parts.symbol : undefined;
  }
  return undefined;
}

/** Whether a text must be later: sessions of one body are numbered in time, those of others cannot be compared. */
function isLater(parts: SymbolParts, own: SymbolParts): boolean {
  return parts.body === own.body && Number(parts.session) > Number(own.session);
}
