import type { DataSetIndex } from '../dataSetIndex.ts';
import type { Resolution, ResolutionId } from '../resolution.ts';
import type { State } from '../state/state.ts';
import type { StateCode } from '../state/stateCode.ts';
import { foldSearchText, matchesWords } from './searchText.ts';

/** What a search found. */
export interface SearchResult {
  /**
   * Best first: the very symbol, then words in symbol or title, then recorded votes of the states found; within
   * each in the order of the data set.
   */
  readonly resolutions: readonly Resolution[];
  /** How many of them, from the first on, have the words themselves; the rest are votes of the states found. */
  readonly wordCount: number;
  /** States whose name begins with the words searched for; none where so many do that it says nothing. */
  readonly states: readonly StateCode[];
}

/** Finds resolutions by symbol, title in any language, or state name; built once for a data set. */
export type ResolutionSearch = (query: string) => SearchResult;

/** More states than this for one beginning of a name, and the search is not about a state. */
const MAX_STATES = 3;

/** Prepares the search of a data set. An empty query finds everything, and no state. */
export function createResolutionSearch(index: DataSetIndex): ResolutionSearch {
  const { resolutions, states } = index.dataSet;
  const texts = resolutions.map(({ symbol, titles }) =>
    foldSearchText([symbol, ...Object.values(titles)].join('\n')),
  );
  const namesByState = states
    .filter(({ code }) => index.votesByState.has(code))
    .map((state) => ({ code: state.code, names: foldedNames(state) }));

  return (query) => {
    const folded = foldSearchText(query);
    if (folded === '') return { resolutions, wordCount: resolutions.length, states: [] };
    const found = statesNamed(folded, namesByState);
    const votedOn = resolutionsOf(found, index);
    const tiers: [Resolution[], Resolution[], Resolution[]] = [[], [], []];
    for (const [position, resolution] of resolutions.entries()) {
      if (isSymbol(folded, resolution)) tiers[0].push(resolution);
      else if (matchesWords(texts[position] ?? '', folded)) tiers[1].push(resolution);
      else if (votedOn.has(resolution.id)) tiers[2].push(resolution);
    }
    return { resolutions: tiers.flat(), wordCount: tiers[0].length + tiers[1].length, states: found };
  };
}

function foldedNames({ names, aliases }: State): readonly string[] {
  return [...Object.values(names), ...aliases].map(foldSearchText);
}

/** Whether the words are the symbol, or the end of it after a slash: `50/4` is `A/HRC/RES/50/4` and not `…/50/40`. */
function isSymbol(folded: string, { symbol }: Resolution): boolean {
  const whole = symbol.toLowerCase();
  return whole === folded || (folded.includes('/') && whole.endsWith(`/${folded}`));
}

function statesNamed(
  folded: string,
  states: readonly { readonly code: StateCode; readonly names: readonly string[] }[],
): readonly StateCode[] {
  const isIdeographic = /\p{Script=Han}/u.test(folded);
  if (folded.length < (isIdeographic ? 2 : 3)) return [];
  const exact = states.filter(({ names }) => names.includes(folded));
  const found =
    exact.length > 0 ? exact : states.filter(({ names }) => names.some((name) => name.startsWith(folded)));
  return found.length > MAX_STATES ? [] : found.map(({ code }) => code);
}

function resolutionsOf(states: readonly StateCode[], index: DataSetIndex): ReadonlySet<ResolutionId> {
  return new Set(
    states.flatMap((code) => (index.votesByState.get(code) ?? []).map((vote) => vote.resolutionId)),
  );
}
