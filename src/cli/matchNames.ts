import { compareSymbols } from '../core/compareSymbols.ts';
import type { ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import type { Resolution } from '../core/resolution.ts';
import { splitAtCommas } from './optionReader.ts';

const MOST_LISTED = 40;

/**
 * A filter with sessions and subjects spelt as the texts have them, whatever their case. A subject with commas in it
 * is split at them unless a text has it whole. Names that no text has stay, so that nothing passes by them; each is
 * said to `note`.
 */
export function matchNames(
  filter: ResolutionFilter,
  texts: readonly Resolution[],
  note: (text: string) => void,
): ResolutionFilter {
  const sessions = spellings(texts.map(({ session }) => session));
  const subjects = spellings(texts.flatMap(({ subjects: own }) => own));
  const wanted = filter.subjects.flatMap((text) =>
    subjects.has(text.toLowerCase()) ? [text] : splitAtCommas(text),
  );
  return {
    ...filter,
    sessions: filter.sessions.map((text) => match('session', text, sessions, note)),
    subjects: wanted.map((text) => match('subject', text, subjects, note)),
  };
}

type Spellings = ReadonlyMap<string, string>;

function spellings(names: readonly string[]): Spellings {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

function match(kind: string, text: string, known: Spellings, note: (text: string) => void): string {
  const found = known.get(text.toLowerCase());
  if (found === undefined) note(`no text has the ${kind} “${text}”; there are ${listNames(known)}.`);
  return found ?? text;
}

function listNames(known: Spellings): string {
  const names = [...known.values()].sort(compareSymbols);
  if (names.length === 0) return 'none';
  const more = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
