import { cacheNames, clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isForReader, isHashed, type Entry } from './stored.ts';

// The service worker. It stores the files of its build once, in the background. Pages come from the network as long as
// it answers, so nobody is held on an old version; files whose names carry a hash come from the store.

declare const self: Scope;
/** Put in by src/build/worker.ts. */
declare const entries: Entry[];

/** Seconds that a reader on a bad connection waits before the stored page is shown. */
const patience = 3;

// Only bytes that the build vouches for are shown from the store or put into it, so a damaged file is mended by the next
// one that arrives. What the build before left has no entry: it is shown to a page still open from then, never stored.
const whole: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(request.url) ?? request,
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const isGood =
      cachedResponse &&
      (!precache.getIntegrityForCacheKey(request.url) || (await isWhole(request.url, cachedResponse)));
    return isGood ? cachedResponse : null;
  },
  cacheWillUpdate: async ({ request, response }) => ((await isWhole(keyOf(request.url), response)) ? response : null),
};

// A host in trouble answers too, but not with the page.
const refuseFaults: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status >= 500) throw new Error(`${request.url} came with status ${response.status}.`);
    return response;
  },
};

const { precache: cacheName } = cacheNames;
// It fetches one file after another, which leaves a slow connection to the reader.
const precache = new PrecacheController({ plugins: [whole] });
precache.addToCacheList(entries.filter(({ url }) => isForReader(url, navigator.languages)));

// The files of the build before stay as long as one of its pages may be open and ask for them. This
// listener comes before those of the routes: an answer ends the event.
let isTidy = false;
self.addEventListener('fetch', (event) => {
  if (!isTidy && event.request.mode === 'navigate') event.waitUntil(tidyWhenAlone(event));
});

registerRoute(({ url }) => isHashed(url.pathname), new CacheFirst({ cacheName, plugins: [whole] }));
registerRoute(
  ({ request, url }) => request.mode === 'navigate' || keyOf(url.href) !== undefined,
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, plugins: [whole, refuseFaults] }),
);
setCatchHandler(
  async ({ request }) =>
    (request instanceof Request && request.mode === 'navigate' && (await helpPage())) || Response.error(),
);

self.addEventListener('install', (event) => {
  void precache.install(event);
  void self.skipWaiting();
});
clientsClaim();

async function tidyWhenAlone(event: WorkerEvent): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window' });
  // The page that is being left still counts.
  if (open.length > 1) return;
  isTidy = true;
  await precache.activate(event);
}

/** The key in the store of a file of this build, whatever query its address carries. */
function keyOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address, self.location.href);
  return precache.getCacheKeyForURL(origin + pathname);
}

async function isWhole(key: string | undefined, response: Response): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return (
    key !== undefined &&
    precache.getIntegrityForCacheKey(key) === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  );
}

/** The page that says there is no network. */
async function helpPage(): Promise<Response | undefined> {
  const key = keyOf('./offline/');
  const page = key && (await caches.match(key, { cacheName }));
  return page && (await isWhole(key, page)) ? page : undefined;
}

/** What is used of a service worker's global scope; its own types cannot stand beside those of a page. */
interface Scope {
  location: Location;
  clients: { matchAll(options: { type: 'window' }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'fetch', listen: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  request: Request;
  waitUntil(promise: Promise<unknown>): void;
}
