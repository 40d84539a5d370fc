import { one } from '#browser/dom.ts';
import { askStored, isStored, workerPolicy } from './stored.ts';

/** Put in by astro.config.ts: whether this build is kept for reading without a network. */
declare const hasWorker: boolean;

/** Milliseconds after which a page that never rests is stored all the same. */
const longest = 5000;

// The guide is stored once the page has nothing left to do, and not for a reader who saves data.
const workers = workersOf(navigator);
if (hasWorker && workers && !navigator.connection?.saveData) {
  // What the page promises is said once it is true.
  workers.addEventListener('message', ({ data }) => {
    if (data === isStored) one(document, '[data-stored]').hidden = false;
  });
  addEventListener('load', () => {
    const store = () => void register(workers);
    if ('requestIdleCallback' in window) requestIdleCallback(store, { timeout: longest });
    else setTimeout(store);
  });
}

/** What a browser has for service workers: some have nothing, and some refuse with an error. */
function workersOf(browser: Partial<Navigator>): ServiceWorkerContainer | undefined {
  try {
    return browser.serviceWorker;
  } catch {
    return undefined;
  }
}

/**
 * The worker of a language lies beside its manifest, and stores what is under that folder. Where Trusted Types are enforced the
 * address needs a policy: this one knows no other address.
 */
async function register(workers: ServiceWorkerContainer): Promise<void> {
  const { href } = new URL('sw.js', one<HTMLLinkElement>(document, '[rel=manifest]').href);
  const policy = window.trustedTypes?.createPolicy(workerPolicy, { createScriptURL: () => href });
  // A browser may forbid stored sites, as in a private window. The page needs none.
  await workers.register((policy?.createScriptURL('') ?? href) as string).catch(() => undefined);
  workers.controller?.postMessage(askStored);
}
