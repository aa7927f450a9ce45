import { stateOfAlpha2 } from '../core/state/alpha2.ts';
import { editDistance } from '../core/state/editDistance.ts';
import { createNameResolver, type NameMatch } from '../core/state/resolveName.ts';
import type { State } from '../core/state/state.ts';
import type { StateCode } from '../core/state/stateCode.ts';

const MOST_SUGGESTIONS = 5;

/**
 * The states of a data set named by their codes, in capitals or not, each once. What is no code is rejected; the
 * answer is then undefined, so that nobody complains of too few states besides.
 */
export function findStates(
  texts: readonly string[],
  states: readonly State[],
  reject: (wrong: string) => void,
): readonly StateCode[] | undefined {
  const found = texts.flatMap((text) => {
    const state = states.find(({ code }) => code === text.toUpperCase());
    if (state === undefined) reject(describeUnknown(text, states));
    return state?.code ?? [];
  });
  return found.length < texts.length ? undefined : [...new Set(found)];
}

function describeUnknown(text: string, states: readonly State[]): string {
  const likely = suggestStates(text, states).slice(0, MOST_SUGGESTIONS);
  const named = likely.map(({ code, names }) => `${code} (${names.en ?? 'without a name'})`).join(', ');
  const hint = named === '' ? 'states.csv lists the codes.' : `did you mean ${named}?`;
  return `no state of this data set has the code “${text}”; ${hint}`;
}

/** The states that may be meant, the likeliest first: by name, by a code of two letters, by a code one slip off. */
function suggestStates(text: string, states: readonly State[]): readonly State[] {
  const capitals = text.toUpperCase();
  const match = resolverOf(states).resolve(text, 'en');
  const nearCodes = states
    .map(({ code }) => code)
    .filter((code) => editDistance([...capitals], [...code], 1) !== undefined);
  const codes = [...namedCodes(match), stateOfAlpha2(capitals), ...nearCodes];
  return [...new Set(codes)].flatMap((code) => states.find((state) => state.code === code) ?? []);
}

function resolverOf(states: readonly State[]) {
  const namings = states.map(({ code, names, aliases }) => {
    const variants = [...Object.values(names), ...aliases];
    return [code, { short: names.en ?? code, variants }] as const;
  });
  return createNameResolver({ en: Object.fromEntries(namings) });
}

function namedCodes(match: NameMatch): readonly StateCode[] {
  switch (match.kind) {
    case 'exact':
    case 'near':
      return [match.code];
    case 'ambiguous':
      return match.candidates.map(({ code }) => code);
    case 'unknown':
      return match.suggestions.map(({ code }) => code);
  }
}
