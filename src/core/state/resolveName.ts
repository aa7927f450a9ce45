import { LANGUAGES, type Language } from '../language.ts';
import { type CloseNames, findCloseNames } from './closeNames.ts';
import { indexNames, type NamedCode, type NameIndex, nameKeys, uniqueByCode } from './nameIndex.ts';
import type { StateCode } from './stateCode.ts';
import type { StateNameTable } from './stateNames.ts';

/**
 * What a printed name turned out to be.
 *
 * `near`: no state is called so, and exactly one state has a name that a slip would turn into it; `name` is that
 * name as the table spells it. `ambiguous`: two states or more. `unknown`: none; suggestions are the least far.
 */
export type NameMatch =
  | { readonly kind: 'exact'; readonly code: StateCode }
  | { readonly kind: 'near'; readonly code: StateCode; readonly name: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly NamedCode[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly NamedCode[] };

/** Turns printed names into states; see the functions of `createNameResolver`. */
export interface NameResolver {
  readonly resolve: (printed: string, language: Language) => NameMatch;
  readonly resolveAny: (printed: string) => NameMatch;
  readonly isName: (printed: string, language: Language) => boolean;
}

/** Longer text is no name and is not even folded: the longest name has some 60 letters, the rest is room for debris. */
const MAX_PRINTED_LENGTH = 400;
const UNKNOWN: NameMatch = { kind: 'unknown', suggestions: [] };

/**
 * Which state a printed name means, from tables of names by language.
 *
 * `resolve` looks in one language. A name equal to a table's after folding is exact and never anything else.
 * Otherwise a name of five letters or more (in Chinese three) is near when one letter is off, of nine or more
 * when two are, an exchange of neighbours counting as one; and then only if no other state is as near as that,
 * where a name too short to be resolved so still counts as another.
 * `resolveAny` looks in all languages and knows exact names only, `isName` tells whether one is exact in a language.
 * A language without a table knows no name. Throws where a table has a malformed code.
 */
export function createNameResolver(
  tables: Readonly<Partial<Record<Language, StateNameTable>>>,
): NameResolver {
  const indexes = new Map<Language, NameIndex>();
  for (const language of LANGUAGES) {
    const table = tables[language];
    if (table !== undefined) indexes.set(language, indexNames(table));
  }
  const all = [...indexes.values()];
  return {
    resolve: (printed, language) => resolveIn(indexes.get(language), printed),
    resolveAny: (printed) => resolveExact(uniqueByCode(all.flatMap((index) => namedExactly(index, printed)))),
    isName: (printed, language) => {
      const index = indexes.get(language);
      return index !== undefined && namedExactly(index, printed).length === 1;
    },
  };
}

function resolveIn(index: NameIndex | undefined, printed: string): NameMatch {
  if (index === undefined || printed.length > MAX_PRINTED_LENGTH) return UNKNOWN;
  const exact = namedExactly(index, printed);
  if (exact.length > 0) return resolveExact(exact);
  return resolveClose(findCloseNames(index, nameKeys(printed)));
}

function resolveClose({ rivals, others }: CloseNames): NameMatch {
  const [first, second] = rivals;
  if (second !== undefined) return { kind: 'ambiguous', candidates: rivals.map(toNamedCode) };
  if (first?.isMisspelling) return { kind: 'near', ...toNamedCode(first) };
  return { kind: 'unknown', suggestions: [...rivals, ...others].map(toNamedCode) };
}

function namedExactly(index: NameIndex, printed: string): readonly NamedCode[] {
  if (printed.length > MAX_PRINTED_LENGTH) return [];
  const hits = nameKeys(printed).map((key) => index.namesByKey.get(key) ?? []);
  return (hits.find((named) => named.length > 0) ?? []).map(toNamedCode);
}

function resolveExact(named: readonly NamedCode[]): NameMatch {
  const [first, second] = named;
  if (first === undefined) return UNKNOWN;
  return second === undefined
    ? { kind: 'exact', code: first.code }
    : { kind: 'ambiguous', candidates: named };
}

function toNamedCode({ code, name }: NamedCode): NamedCode {
  return { code, name };
}
