import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';

/** Starts the browser of the measurements; `port` lets a tool of its own, such as Lighthouse, speak to it. */
export function startBrowser(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--disable-quic', '--no-first-run', ...(port ? [`--remote-debugging-port=${port}`] : [])],
  });
}

/**
 * Gives `use` a page on a small phone that has never been here, and throws it away afterwards. Without `workers` it has no
 * service worker: what that stores would count as part of the page.
 */
export async function withPhone<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
  workers: 'allow' | 'block' = 'block',
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    serviceWorkers: workers,
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
