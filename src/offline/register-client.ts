import { one } from '#browser/dom.ts';
import { askStored, isStored, workerPolicy } from './stored.ts';

/** Put in by astro.config.ts: whether this build is kept for reading without a network. */
declare const hasWorker: boolean;

/** Milliseconds after which a page that never rests is stored all the same. */
const longest = 5000;

// The guide is stored once the page has nothing left to do, and not for a reader who saves data.
if (hasWorker && 'serviceWorker' in navigator && !navigator.connection?.saveData) {
  // What the page promises is said once it is true.
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === isStored) one(document, '[data-stored]').hidden = false;
  });
  addEventListener('load', () => {
    const store = () => void register();
    if ('requestIdleCallback' in window) requestIdleCallback(store, { timeout: longest });
    else setTimeout(store);
  });
}

/**
 * The worker of a language lies beside its manifest, and stores what is under that folder. Where Trusted Types are enforced the
 * address needs a policy: this one knows no other address.
 */
async function register(): Promise<void> {
  const { href } = new URL('sw.js', one<HTMLLinkElement>(document, '[rel=manifest]').href);
  const policy = window.trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => href });
  // A browser may forbid stored sites, as in a private window. The page needs none.
  await navigator.serviceWorker.register((policy?.createScriptURL('') ?? href) as string).catch(() => undefined);
  navigator.serviceWorker.controller?.postMessage(askStored);
}
