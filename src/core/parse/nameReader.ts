import type { Language } from '../language.ts';
import type { NameMatch, NameResolver } from '../state/resolveName.ts';

/** A resolver for one document: remembers its answers, and stops looking for near names in a text full of junk. */
export interface NameReader {
  readonly resolve: (printed: string) => NameMatch;
  readonly isName: (printed: string) => boolean;
}

/** More misspelt names than any document has. */
const NEAR_LOOKUPS = 400;

/** A reader of names in one language, for one document. */
export function createNameReader(resolver: NameResolver, language: Language): NameReader {
  const matchByName = new Map<string, NameMatch>();
  let lookups = 0;
  const isName = (printed: string) => resolver.isName(printed, language);
  const resolve = (printed: string): NameMatch => {
    const known = matchByName.get(printed);
    if (known !== undefined) return known;
    if (!isName(printed)) lookups += 1;
    const match: NameMatch =
      lookups > NEAR_LOOKUPS ? { kind: 'unknown', suggestions: [] } : resolver.resolve(printed, language);
    matchByName.set(printed, match);
    return match;
  };
  return { resolve, isName };
}
