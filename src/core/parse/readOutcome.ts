import type { Outcome } from '../outcome.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';

/**
 * What became of a text, from the sentence that opens its closing.
 *
 * A vote of which neither the word "recorded" nor a list is there was not recorded; adoption without a word on how
 * is unknown.
 */
export function readOutcome(
  lead: string,
  { patterns, hasTally, hasLists }: { patterns: LanguagePatterns; hasTally: boolean; hasLists: boolean },
): Outcome {
  const text = lead.replace(/\s+/g, ' ');
  if (patterns.rejected.test(text)) return 'rejected';
  if (patterns.withoutVote.test(text)) return 'adopted_without_vote';
  if (patterns.unanimous.test(text)) return 'adopted_unanimously';
  if (patterns.unrecorded.test(text)) return 'adopted_by_unrecorded_vote';
  if (patterns.recorded.test(text) || hasLists) return 'adopted_by_vote';
  return hasTally ? 'adopted_by_unrecorded_vote' : 'unknown';
}
