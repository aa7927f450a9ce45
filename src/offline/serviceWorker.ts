/**
 * Keeps the page on the device, so that it opens without a network once it has been visited.
 *
 * A new version is fetched beside the old one and shown at the next load. The version before stays too: a page that
 * is still open may need a part of it. Nothing but files of the page's own folder is ever fetched or kept.
 */

/** Filled in by the build: the files of the page, relative to it, and a hash of them all. */
declare const __OFFLINE_FILES__: readonly string[];
declare const __OFFLINE_VERSION__: string;

interface Waiting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

declare const self: {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
};

const PREFIX = `rollcall ${self.registration.scope} `;
const CURRENT = `${PREFIX}${__OFFLINE_VERSION__}`;
/** Data sets too large to be fetched unasked are kept when they are first shown. */
const VISITED = `${PREFIX}visited`;
const PAGE = './';
const HASHED = /^assets\//;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(CURRENT);
  await Promise.all(
    [PAGE, ...__OFFLINE_FILES__].map(async (file) => {
      // The name of a part says what is in it: what an earlier version has need not be fetched again.
      const known = HASHED.test(file) ? await caches.match(file) : undefined;
      if (known !== undefined) return cache.put(file, known);
      return cache.add(new Request(file, { cache: 'no-cache' }));
    }),
  );
}

async function removeOld(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== VISITED);
  const [before] = versions.filter((name) => name !== CURRENT).slice(-1);
  const gone = versions.filter((name) => name !== CURRENT && name !== before);
  await Promise.all(gone.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CURRENT);
  const kept = await cache.match(isPage(request) ? PAGE : request);
  return kept ?? (await matchBefore(request)) ?? fetchAndKeep(request);
}

function isPage({ mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  return mode === 'navigate' && (address === self.registration.scope || address.endsWith('/index.html'));
}

/** A part of an earlier version, for a page that is still open. */
async function matchBefore(request: Request): Promise<Response | undefined> {
  const file = request.url.slice(self.registration.scope.length);
  return HASHED.test(file) ? caches.match(request) : undefined;
}

async function fetchAndKeep(request: Request): Promise<Response> {
  const cache = await caches.open(VISITED);
  try {
    const response = await fetch(request);
    if (response.ok && isData(request)) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept === undefined) throw error;
    return kept;
  }
}

function isData({ url }: Request): boolean {
  return url.slice(self.registration.scope.length).startsWith('data/');
}

// A module, so that `self` is its own.
export {};
