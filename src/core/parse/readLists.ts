import type { CastPosition } from '../position.ts';
import type { Tally } from '../tally.ts';
import { blankPageFurniture } from './debris.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import type { NameReader } from './nameReader.ts';
import { removeFootnotes } from './removeFootnotes.ts';
import { type Piece, splitNames, trimPiece } from './splitNames.ts';

/** The names under one heading, as places in the closing. */
export interface NameList {
  readonly position: CastPosition;
  readonly names: readonly Piece[];
}

/** A closing cut into the sentence that opens it and its lists. */
export interface ClosingParts {
  /** Where the first list begins; the end of the closing where there is none. */
  readonly leadEnd: number;
  readonly sections: readonly Section[];
  /** The closing without headers and footers of pages. */
  readonly clean: string;
}

interface Section {
  readonly position: CastPosition;
  readonly start: number;
  readonly end: number;
}

/** Finds the headings of lists in a folded closing. */
export function findSections(closing: string, patterns: LanguagePatterns): ClosingParts {
  const clean = blankPageFurniture(closing, 'with numbers');
  const headings = patterns.lists
    .flatMap(({ position, heading }) =>
      [...clean.matchAll(heading)].map((match) => ({
        position,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start);
  const sections = headings.map(({ position, end }, place) => ({
    position,
    start: end,
    end: headings[place + 1]?.start ?? clean.length,
  }));
  return { leadEnd: headings[0]?.start ?? clean.length, sections, clean };
}

const DECLARED: Readonly<Record<CastPosition, keyof Tally>> = { Y: 'yes', N: 'no', A: 'abstain' };

/**
 * The names in each list of a closing.
 *
 * `text` is the closing with footnotes blanked too, so that a name broken by one can be read across it. The
 * declared tally decides only whether a name that is also two names is one or two.
 */
export function readLists(
  { sections, clean }: ClosingParts,
  {
    patterns,
    names,
    declared,
  }: { patterns: LanguagePatterns; names: NameReader; declared: Tally | undefined },
): { readonly lists: readonly NameList[]; readonly text: string } {
  let text = clean;
  const lists = sections.map(({ position, start, end }) => {
    const list = removeFootnotes(clean.slice(start, end), patterns, names);
    text = text.slice(0, start) + list + text.slice(end);
    const count = declared?.[DECLARED[position]];
    const pieces = readList(list, { patterns, names, count });
    return {
      position,
      names: pieces.map((piece) => ({ start: start + piece.start, end: start + piece.end })),
    };
  });
  return { lists, text };
}

function readList(
  list: string,
  { patterns, names, count }: { patterns: LanguagePatterns; names: NameReader; count: number | undefined },
): readonly Piece[] {
  const whole = trimPiece(list, { start: 0, end: list.length });
  if (whole === undefined || patterns.none.test(list.slice(whole.start, whole.end).trim())) return [];
  const longer = splitNames(list, { patterns, names, preference: 'longer names' });
  if (count === undefined || longer.length === count) return longer;
  const more = splitNames(list, { patterns, names, preference: 'more names' });
  return more.length === count ? more : longer;
}
