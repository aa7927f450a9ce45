import type { Language } from '../language.ts';

/** Where the official documents of the United Nations lie. */
export const OFFICIAL_DOCUMENTS = 'https://docs.un.org/';

/**
 * The address of an official document by its symbol: `https://docs.un.org/en/A/HRC/RES/50/4`.
 *
 * The slashes of the symbol stay; everything else that an address may not hold is encoded.
 * Source: the symbol links of the United Nations' official document system.
 */
export function sourceAddress(symbol: string, language: Language = 'en'): string {
  const path = symbol.split('/').map(encodeURIComponent).join('/');
  return `${OFFICIAL_DOCUMENTS}${language}/${path}`;
}
