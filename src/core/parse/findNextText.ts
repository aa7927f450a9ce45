import { findOpening } from './findOpening.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/** The heading of a resolution that begins within the text of a file; `end` is exclusive. */
export interface NextText {
  readonly start: number;
  readonly end: number;
}

/** How far below its heading a text opens: behind a long title. */
const TITLE_LENGTH = 1200;
/** More headings than a list of all that a session adopted has. */
const MOST_HEADINGS = 1000;

/** The second resolution in a file, by a heading under which a body opens again; undefined where there is but one. */
export function findNextText(folded: string, patterns: LanguagePatterns): NextText | undefined {
  let hasFirst = false;
  let count = 0;
  for (const { 0: heading, index } of folded.matchAll(patterns.headings)) {
    count += 1;
    if (count > MOST_HEADINGS) return undefined;
    const end = index + heading.length;
    if (findOpening(folded.slice(end, end + TITLE_LENGTH).split('\n'), patterns) < 0) continue;
    if (hasFirst) return { start: index, end };
    hasFirst = true;
  }
  return undefined;
}
