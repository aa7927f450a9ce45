/** Something to be found by typing. */
export interface PickOption {
  readonly id: string;
  readonly label: string;
  /** Everything it may be searched by, the label first; folded already. */
  readonly searchTexts: readonly string[];
}

/**
 * The options that a query, folded already, finds: those with a text that is the query first, then those with one
 * that begins with it, then those with a word that does, then those that have it anywhere.
 *
 * Options found alike keep the order given; an empty query finds all.
 */
export function rankOptions(options: readonly PickOption[], query: string): readonly PickOption[] {
  return options
    .flatMap((option) => {
      const ranks = option.searchTexts.flatMap((text, place) => {
        const rank = rankOf(text, query);
        return rank === undefined ? [] : [2 * rank + Math.min(place, 1)];
      });
      return ranks.length === 0 ? [] : [{ option, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

function rankOf(text: string, query: string): number | undefined {
  if (query === '') return 0;
  const place = text.indexOf(query);
  if (place === -1) return undefined;
  if (text === query) return 0;
  if (place === 0) return 1;
  return text.includes(` ${query}`) ? 2 : 3;
}
