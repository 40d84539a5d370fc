import type { Page } from '@playwright/test';

/** Comes when a page has nothing left to do; at the latest after a second, since a browser without a window may never say so. */
export function idle(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
}
