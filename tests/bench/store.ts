import type { Browser } from '@playwright/test';
import { withPhone } from './phone.ts';
import type { Answer, BenchServer } from './server.ts';

/** Prints what the service worker fetches in the background after a first visit, to have the guide without a network. */
export async function printStore(browser: Browser, server: BenchServer): Promise<void> {
  const sent = await withPhone(
    browser,
    async (page) => {
      server.take();
      await page.goto(server.home);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      return server.take();
    },
    'allow',
  );
  const rows = [...Map.groupBy(sent, ({ type }) => type)].map(([type, some]) => [type, rowOf(some)]);
  console.log('\nA first visit to the home page with all that is stored after it for reading without a network');
  console.table({ all: rowOf(sent), ...Object.fromEntries(rows) });
}

function rowOf(some: readonly Answer[]): { requests: number; bytes: number } {
  return { requests: some.length, bytes: some.reduce((sum, { bytes }) => sum + bytes, 0) };
}
