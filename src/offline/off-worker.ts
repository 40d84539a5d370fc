import { cacheNames } from 'workbox-core';

// The kill switch (OFFLINE=off): browsers fetch it in the place of the worker they have. It deletes what that one stored
// and takes itself out, so that every request goes to the network again.

declare const self: Scope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.delete(cacheNames.precache).then(() => self.registration.unregister())),
);

interface Scope {
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listen: (event: { waitUntil(promise: Promise<unknown>): void }) => void,
  ): void;
}
