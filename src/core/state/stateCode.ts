/**
 * A state: ISO 3166-1 alpha-3, or the retired code that the history needs (SUN, YUG, CSK, DDR, SCG, YMD).
 */
export type StateCode = string & { readonly __brand: 'StateCode' };

/** The text as a state code, or undefined where it is not three capital letters. */
export function parseStateCode(text: string): StateCode | undefined {
  return /^[A-Z]{3}$/.test(text) ? (text as StateCode) : undefined;
}

/** A code known to be well formed; throws on anything else, since that is a mistake in our own tables. */
export function stateCode(text: string): StateCode {
  const code = parseStateCode(text);
  if (code === undefined) throw new Error(`state code malformed: ${text}`);
  return code;
}
