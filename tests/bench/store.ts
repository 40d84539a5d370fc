import type { Browser } from '@playwright/test';
import { withPhone } from './phone.ts';
import type { BenchServer, Sent } from './server.ts';
import { printTable } from './table.ts';

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
  const types = [...new Set(sent.map(({ type }) => type))];
  const rowOf = (name: string, some: readonly Sent[]) => [
    name,
    some.length,
    some.reduce((sum, { bytes }) => sum + bytes, 0),
  ];
  printTable(
    'Bytes of a first visit to the home page with all that is stored after it for reading without a network',
    ['files', 'requests', 'bytes'],
    [
      rowOf('all', sent),
      ...types.map((type) =>
        rowOf(
          type,
          sent.filter((answer) => answer.type === type),
        ),
      ),
    ],
  );
}
