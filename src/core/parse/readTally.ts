import type { Tally } from '../tally.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/** What a closing states of the votes: a tally, none at all, or words that could not be read as one. */
export type StatedTally =
  | { readonly kind: 'stated'; readonly tally: Tally }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' };

/**
 * Reads the tally out of the sentence that opens a closing.
 *
 * Where it has no word about abstentions, there were none. Unreadable where there are numbers that make no tally,
 * and where words that are no known numbers stand in their place: `of twenty-nine to sixteen`.
 */
export function readTally(lead: string, patterns: LanguagePatterns): StatedTally {
  const text = lead.replace(/\s+/g, ' ');
  const votes = readVotes(text, patterns);
  if (votes === undefined) return { kind: hasNumbers(text, patterns) ? 'unreadable' : 'absent' };
  const abstain = readAbstentions(text, patterns);
  return abstain === undefined ? { kind: 'unreadable' } : { kind: 'stated', tally: { ...votes, abstain } };
}

function hasNumbers(text: string, { wordedVotes }: LanguagePatterns): boolean {
  return /\d/.test(withoutFootnotes(text)) || wordedVotes.some((pattern) => pattern.test(text));
}

function readVotes(text: string, patterns: LanguagePatterns): { yes: number; no: number } | undefined {
  const noneAgainst = patterns.noneAgainst.test(text) ? 0 : undefined;
  for (const pattern of patterns.votes) {
    const groups = pattern.exec(text)?.groups;
    const yes = readNumber(groups?.yes, patterns);
    const no = readNumber(groups?.no, patterns) ?? noneAgainst;
    if (yes !== undefined && no !== undefined) return { yes, no };
  }
  return undefined;
}

function readAbstentions(text: string, patterns: LanguagePatterns): number | undefined {
  if (patterns.noneAbstaining.test(text)) return 0;
  for (const pattern of patterns.abstentions) {
    const abstain = readNumber(pattern.exec(text)?.groups?.abstain, patterns);
    if (abstain !== undefined) return abstain;
  }
  return patterns.abstaining.test(text) ? undefined : 0;
}

function readNumber(printed: string | undefined, patterns: LanguagePatterns): number | undefined {
  if (printed === undefined) return undefined;
  const text = printed.trim().toLowerCase();
  return /^\d+$/.test(text) ? Number(text) : patterns.numbers.get(text);
}

/** Numbers that no tally has: after a full stop, or of a chapter. */
function withoutFootnotes(text: string): string {
  const stop = text.search(/[.。]/);
  return stop < 0 ? text : text.slice(0, stop);
}
