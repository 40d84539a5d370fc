import type { Browser, Page } from '@playwright/test';
import { withPhone } from './phone.ts';
import type { BenchServer, Sent } from './server.ts';
import { printTable } from './table.ts';
import { visits } from './visits.ts';

const types = ['html', 'js', 'json', 'svg', 'webmanifest'];
/** What a reader asks first: what symptoms answer, and what needs the texts of the pages, so Pagefind's engine. */
const firstQueries = ['forgot my password', 'steady'] as const;
/** What a reader types after a first search: a word of the guide, a misspelt one, a question, a message, another language. */
const laterQueries = ['clear cache', 'no sms cod', 'can I sell my phone', 'RPC error', 'не приходит код подтверждения'];

/** Prints what a first visit to each kind of page fetches, and what searches after the first fetch. Bytes of bodies. */
export async function printWeights(browser: Browser, server: BenchServer): Promise<void> {
  const rows = [];
  for (const { kind, path } of visits) {
    const sent = await withPhone(browser, async (page) => {
      server.take();
      await settle(page, server.home + path);
      return server.take();
    });
    const ofType = types.map((type) => bytesOf(sent.filter((answer) => answer.type === type)));
    const rest = bytesOf(sent) - ofType.reduce((sum, bytes) => sum + bytes, 0);
    rows.push([kind, sent.length, bytesOf(sent), ...ofType, rest]);
  }
  printTable(
    'Bytes of a first visit, before any interaction (bodies, Brotli; “js” is the script before interaction)',
    ['page', 'requests', 'all', ...types, 'other'],
    rows,
  );
  await printSearches(browser, server);
}

async function printSearches(browser: Browser, server: BenchServer): Promise<void> {
  const rows = [];
  for (const query of firstQueries) {
    rows.push(
      await withPhone(browser, async (page) => {
        server.take();
        await settle(page, `${server.home}search/?q=${encodeURIComponent(query)}`);
        return rowOf(`first, with its page: ${query}`, server.take());
      }),
    );
  }
  const later = await withPhone(browser, async (page) => {
    await settle(page, `${server.home}search/?q=${encodeURIComponent(firstQueries[0])}`);
    server.take();
    const searches = [];
    for (const query of laterQueries) {
      await page.locator('#query').fill(query);
      await page.waitForTimeout(500);
      await page.waitForLoadState('networkidle');
      searches.push(rowOf(`later: ${query}`, server.take()));
    }
    return searches;
  });
  printTable('Bytes of searches', ['search', 'requests', 'all', 'files'], [...rows, ...later]);
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

function rowOf(name: string, sent: readonly Sent[]) {
  const files = sent.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${path.slice(1)} ${bytes}`);
  return [name, sent.length, bytesOf(sent), files.slice(0, 3).join(', ')];
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
