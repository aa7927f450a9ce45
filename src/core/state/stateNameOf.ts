import { type ByLanguage, LANGUAGES } from '../language.ts';
import { namesOf } from './nameIndex.ts';
import { STATE_NAMES } from './names/all.ts';
import type { StateCode } from './stateCode.ts';

/** The short names of a state, by language; empty for a code that our tables do not have. */
export function stateNames(code: StateCode): ByLanguage<string> {
  const entries = LANGUAGES.flatMap((language) => {
    const naming = STATE_NAMES[language][code];
    return naming === undefined ? [] : [[language, naming.short] as const];
  });
  return Object.fromEntries(entries);
}

/** What else English calls a state: its formal and other names, each once, in code point order. */
export function stateAliases(code: StateCode): readonly string[] {
  const naming = STATE_NAMES.en[code];
  if (naming === undefined) return [];
  const [short, ...others] = namesOf(naming);
  return [...new Set(others)].filter((name) => name !== short).sort();
}
