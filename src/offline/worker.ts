import { cacheNames, clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { answered, askedWithoutQuery } from './answer.ts';
import type { Scope, WorkerEvent } from './scope.ts';
import {
  askStored,
  isCore,
  isForReader,
  isHashed,
  isOnDemand,
  isStored,
  meantBy,
  type Entry,
  type Moved,
} from './stored.ts';

// The service worker. It stores the files of its build once, in the background: the core before it is in charge, the rest
// after. Pages come from the network as long as it answers, so nobody is held on an old version; files whose names carry
// a hash come from the store. What is not the build's, such as another app of this host, it leaves alone.

declare const self: Scope;
/** Put in by src/build/worker.ts. */
declare const entries: Entry[];
declare const moved: Moved[];

/** Seconds that a reader on a bad connection waits before the stored page is shown. */
const patience = 3;
/** How often a file is asked for at a visit. */
const tries = 5;

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

/** A page is asked for without its query, in which readers' answers stand; a host's refusal is no answer. */
const honest: WorkboxPlugin = {
  requestWillFetch: async ({ request }) => askedWithoutQuery(request),
  fetchDidSucceed: async ({ request, response }) => answered(request, response),
};

const home = new URL('./', self.location.href);
const { precache: cacheName } = cacheNames;
const precache = new PrecacheController({ plugins: [whole] });
const own = entries.filter(({ url }) => isForReader(url, navigator.languages));
precache.addToCacheList([...own, ...entries.filter(({ url }) => isOnDemand(url))]);
const core = own.filter(({ url }) => isCore(url, navigator.languages));
const folders = new Set(own.map(({ url }) => /^\.\/([^/]+)\//.exec(url)?.[1]));

let isTidy = false;
let isFull = false;
let hasRoom = true;
let storing: Promise<void> | undefined;
// This listener comes before those of the routes: an answer ends the event.
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(storeRest());
});

registerRoute(({ url }) => isHashed(url.pathname), new CacheFirst({ cacheName, plugins: [whole] }));
registerRoute(
  ({ url }) => keyOf(url.href) !== undefined,
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, plugins: [whole, honest] }),
);
// A page that is not the build's, in one of its folders or typed in another way.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isInside(url),
  ({ request }) => fetch(request),
);
setCatchHandler(async ({ request }) => {
  if (!(request instanceof Request) || request.mode !== 'navigate') return Response.error();
  const { pathname, search, hash } = new URL(request.url);
  const meant = meantBy(pathname.slice(home.pathname.length), moved).find((path) => keyOf(home.href + path));
  if (meant !== undefined && keyOf(request.url) === undefined)
    return Response.redirect(home.href + meant + search + hash, 302);
  return (await helpPage()) ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(storeCore());
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(storeRest()));
self.addEventListener('message', (event) => {
  // A page that asks is open itself, and the one that it came from is not any more.
  if (event.data === askStored) event.waitUntil(tidyWhenAlone(event).then(storeRest));
});
clientsClaim();

/**
 * Stores what a reader needs first. Rejects where a file could not be had: the next visit goes on from there. A host that sends
 * other bytes than the build's, such as pages with a line of its own, does so at each visit, and is asked for one of them.
 */
async function storeCore(): Promise<void> {
  const missing = await missingOf(core, ['foreign', 'full']);
  // What there is room for is better than nothing, but not than the whole store of an earlier build.
  if (missing > 0 && (hasRoom || self.registration.active))
    throw new Error(`${missing} files of ${core.length} could not be stored yet.`);
}

/** Stores all that is not there yet, and tells the pages once nothing is missing. One visit goes on where the last one ended. */
async function storeRest(): Promise<void> {
  // The next worker, which starts after a rest, tries again.
  if (!hasRoom) return;
  storing ??= missingOf(isFull ? [] : own, ['full'])
    .then((missing) => void (isFull = missing === 0))
    .finally(() => (storing = undefined));
  await storing;
  if (isFull) for (const page of await self.clients.matchAll({ type: 'window' })) page.postMessage(isStored);
}

/**
 * How many of the files are still missing after each was tried, one after the other: a slow connection is the reader's. `ends` is
 * what makes further tries useless.
 */
async function missingOf(files: readonly Entry[], ends: readonly Outcome[]): Promise<number> {
  const cache = await caches.open(cacheName);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = files.filter(({ url }) => !known.has(String(keyOf(url))));
  let missing = wanted.length;
  for (const { url } of wanted) {
    const outcome = await store(cache, url);
    if (outcome === 'stored') missing--;
    if (outcome === 'full') hasRoom = false;
    if (ends.includes(outcome)) break;
  }
  return missing;
}

/** What the network loses is tried again, now and at the next visit. */
async function store(cache: Cache, url: string): Promise<Outcome> {
  const key = keyOf(url);
  for (let left = tries; left > 0; left--) {
    try {
      const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' });
      if (!response.ok) continue;
      if (key === undefined || !(await isWhole(key, response))) return 'foreign';
      return await cache.put(key, response).then(
        () => 'stored',
        () => 'full',
      );
    } catch {
      // The network failed.
    }
  }
  return 'lost';
}

/**
 * Takes out what earlier builds left, for the one page that is open. With two, one may be of an earlier build, and still ask for
 * files that its host no longer has.
 */
async function tidyWhenAlone(event: WorkerEvent): Promise<void> {
  if (isTidy || (await self.clients.matchAll({ type: 'window' })).length > 1) return;
  isTidy = true;
  await precache.activate(event);
}

/** Whether an address is one of the site: in a folder that the build has, or at its top. */
function isInside({ href, pathname }: URL): boolean {
  if (!href.startsWith(home.href)) return false;
  const [folder, ...rest] = pathname.slice(home.pathname.length).split('/');
  return folders.has(folder) || meantBy([folder, ...rest].join('/'), moved).some((path) => keyOf(home.href + path));
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

/** What comes of storing a file: it did not come, came with other bytes than the build's, or finds no room. */
type Outcome = 'stored' | 'lost' | 'foreign' | 'full';
