import { ALL_PATTERNS } from './languages/all.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/** Enough of a document to hold its head, and enough to hold its closing unless a long annex follows. */
const SAMPLE_LENGTH = 8000;
/** A closing says more than any other phrase, for annexes may be in another language. */
const CLOSING_WEIGHT = 3;

/** In which language a document is written; undefined where nothing in it tells. */
export function detectLanguage(folded: string): LanguagePatterns | undefined {
  const sample = `${folded.slice(0, SAMPLE_LENGTH)}\n${folded.slice(SAMPLE_LENGTH).slice(-SAMPLE_LENGTH)}`;
  let best: LanguagePatterns | undefined;
  let bestScore = 0;
  for (const patterns of ALL_PATTERNS) {
    const score = scoreOf(patterns, sample, folded);
    if (score > bestScore) {
      best = patterns;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(patterns: LanguagePatterns, sample: string, folded: string): number {
  const marks = patterns.marks.filter((mark) => mark.test(sample)).length;
  return marks + (folded.search(patterns.opening) >= 0 ? CLOSING_WEIGHT : 0);
}
