/**
 * Loads a script that a page does well without. A load that fails (the reader goes on to the next page, the network is gone)
 * leaves the page as it was built; what must be told to the reader is caught where it is loaded.
 */
export function loadExtra(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
