import { useMemo, useSyncExternalStore } from 'react';
import { type LinkReading, parseViewState } from './parseViewState.ts';
import { serializeViewState } from './serializeViewState.ts';
import type { ViewState } from './viewState.ts';

/** A choice makes an entry in the history; typing replaces the present one. */
export type NavigationMode = 'push' | 'replace';

const listeners = new Set<() => void>();

/** What the present link asks for; follows Back, Forward and `navigate`. */
export function useViewState(): LinkReading {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => parseViewState(search), [search]);
}

/**
 * Goes to a view state within the page. Another page starts at its top; a change on the same page stays in place.
 */
export function navigate(next: ViewState, mode: NavigationMode = 'push'): void {
  const href = serializeViewState(next);
  if (href === serializeViewState(parseViewState(window.location.search).state)) return;
  const isSamePage = isSamePlace(parseViewState(window.location.search).state, next);
  if (mode === 'push') window.history.pushState(null, '', href);
  else window.history.replaceState(null, '', href);
  for (const listener of listeners) listener();
  if (!isSamePage) window.scrollTo(0, 0);
}

function isSamePlace(a: ViewState, b: ViewState): boolean {
  return a.view === b.view && a.id === b.id && a.state === b.state;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
