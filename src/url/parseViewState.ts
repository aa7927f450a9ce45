import { PARAMETERS } from './parameters.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from './viewState.ts';

/** A parameter of a link that means nothing here: unknown, malformed or said twice. */
export interface IgnoredParameter {
  readonly key: string;
  readonly value: string;
}

/** What a link asks for, and what of it was ignored. */
export interface LinkReading {
  readonly state: ViewState;
  readonly ignored: readonly IgnoredParameter[];
}

/**
 * The view state of a link's query, with or without `?`. Total: any text gives a valid state.
 *
 * A parameter is refused rather than mended; the refused ones are listed so that the page can say so.
 */
export function parseViewState(search: string): LinkReading {
  let state = DEFAULT_VIEW_STATE;
  const ignored: IgnoredParameter[] = [];
  const seen = new Set<string>();
  for (const [key, value] of new URLSearchParams(search)) {
    const parameter = PARAMETERS.find((candidate) => candidate.key === key);
    const next = seen.has(key) ? undefined : parameter?.read(value, state);
    seen.add(key);
    if (next === undefined) ignored.push({ key, value });
    else state = next;
  }
  return { state, ignored };
}
