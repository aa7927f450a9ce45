/**
 * A text made comparable for searching: compatibility forms unified, case and diacritics off, apostrophes and
 * hyphens alike, white space collapsed.
 */
export function foldSearchText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every word of a query stands somewhere in a text; both are folded already. An empty query matches. */
export function matchesWords(foldedText: string, foldedQuery: string): boolean {
  return foldedQuery.split(' ').every((word) => foldedText.includes(word));
}
