import { PARAMETERS } from './parameters.ts';
import type { ViewState } from './viewState.ts';

/**
 * The query of a link to a view state: `?view=resolution&id=…`, or `?` alone for the default state.
 *
 * Canonical: defaults left out, keys in one order, commas and slashes readable; parsing it gives the state back.
 */
export function serializeViewState(state: ViewState): string {
  const parts = PARAMETERS.flatMap(({ key, write }) => {
    const text = write(state);
    return text === undefined ? [] : [`${key}=${encodeValue(text)}`];
  });
  return `?${parts.join('&')}`;
}

function encodeValue(text: string): string {
  // A lone surrogate cannot stand in a link; it is replaced as browsers do.
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',').replaceAll('%20', '+');
}
