import { useSyncExternalStore } from 'react';
import { keepParts } from './keepParts.ts';
import { type LinkReading, parseViewState } from './parseViewState.ts';
import { serializeViewState } from './serializeViewState.ts';
import type { ViewState } from './viewState.ts';

/** A choice makes an entry in the history; typing replaces the present one. */
export type NavigationMode = 'push' | 'replace';

const listeners = new Set<() => void>();

/** The link as it was read last. */
let last: { readonly search: string; readonly reading: LinkReading } | undefined;

/**
 * What the present link asks for; follows Back, Forward and `navigate`.
 *
 * A part of it that did not change is the same object as before, so that what was reckoned from it still holds.
 */
export function useViewState(): LinkReading {
  return useSyncExternalStore(subscribe, readLink, readLink);
}

function readLink(): LinkReading {
  // Where the page is drawn while it is built there is no window: it is the one of the bare address.
  const search = globalThis.window?.location.search ?? '';
  if (last?.search === search) return last.reading;
  const { state, ignored } = parseViewState(search);
  last = { search, reading: { state: last ? keepParts(last.reading.state, state) : state, ignored } };
  return last.reading;
}

/**
 * Goes to a view state within the page. Another page starts at its top; a change on the same page stays in place.
 */
export function navigate(next: ViewState, mode: NavigationMode = 'push'): void {
  const href = serializeViewState(next);
  if (href === serializeViewState(parseViewState(window.location.search).state)) return;
  const isSamePage = isSamePlace(parseViewState(window.location.search).state, next);
  if (mode === 'push') {
    if (!isSamePage) window.history.replaceState({ scrollY: window.scrollY }, '');
    window.history.pushState(null, '', href);
  } else window.history.replaceState(null, '', href);
  for (const listener of listeners) listener();
  if (!isSamePage) window.scrollTo(0, 0);
}

/**
 * Changes parts of what the present link asks for.
 *
 * What is drawn may lag behind the link for a moment: a change made there must not undo the one before.
 */
export function changeView(part: Partial<ViewState>, mode: NavigationMode = 'push'): void {
  navigate({ ...readLink().state, ...part }, mode);
}

function isSamePlace(a: ViewState, b: ViewState): boolean {
  return a.view === b.view && a.id === b.id && a.state === b.state;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', goBack);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', goBack);
  };
}

function goBack(event: PopStateEvent): void {
  for (const listener of listeners) listener();
  restoreScroll(event);
}

/** About a second: by then a page that was there before is there again. */
const FRAMES_TO_WAIT = 60;

/** The browser goes back to the old place before the page is as long as it was, so it is done once more when it is. */
function restoreScroll({ state }: PopStateEvent): void {
  const scrollY: unknown = state?.scrollY;
  if (typeof scrollY === 'number') scrollWhenLong(scrollY, window.location.search, FRAMES_TO_WAIT);
}

function scrollWhenLong(scrollY: number, search: string, framesLeft: number): void {
  requestAnimationFrame(() => {
    if (window.location.search !== search) return;
    const isLong = document.documentElement.scrollHeight >= scrollY + window.innerHeight;
    if (isLong || framesLeft === 0) window.scrollTo(0, scrollY);
    else scrollWhenLong(scrollY, search, framesLeft - 1);
  });
}
