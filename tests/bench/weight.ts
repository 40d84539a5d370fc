import type { Browser, Page } from '@playwright/test';
import { withPhone } from './phone.ts';
import type { Answer, BenchServer } from './server.ts';
import type { Visit } from './visits.ts';

const types = ['html', 'js', 'json', 'svg', 'webmanifest'];
/** What a reader asks first: what symptoms answer, and what needs the texts of the pages, so Pagefind's engine. */
const firstQueries = ['forgot my password', 'steady'] as const;
/** What a reader types after a first search: a word of the guide, a misspelt one, a question, a message, another language. */
const laterQueries = ['clear cache', 'no sms cod', 'can I sell my phone', 'RPC error', 'не приходит код подтверждения'];

/** Prints what a first visit to each kind of page fetches. Bytes of bodies. */
export async function printWeights(browser: Browser, server: BenchServer, visits: readonly Visit[]): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  for (const { kind, path } of visits) {
    const sent = await withPhone(browser, async (page) => {
      server.take();
      await settle(page, server.home + path);
      return server.take();
    });
    const ofType = types.map((type) => [type, bytesOf(sent.filter((answer) => answer.type === type))]);
    rows[kind] = { requests: sent.length, all: bytesOf(sent), ...Object.fromEntries(ofType) };
  }
  console.log(
    '\nBytes of a first visit, before any interaction (bodies, Brotli; “js” is the script before interaction)',
  );
  console.table(rows);
}

/** Prints what searches of the guide fetch, the first and later ones. Bytes of bodies. */
export async function printSearches(browser: Browser, server: BenchServer): Promise<void> {
  const rows: Record<string, SearchRow> = {};
  for (const query of firstQueries) {
    await withPhone(browser, async (page) => {
      server.take();
      await settle(page, `${server.home}search/?q=${encodeURIComponent(query)}`);
      rows[`first, with its page: ${query}`] = rowOf(server.take());
    });
  }
  await withPhone(browser, async (page) => {
    await settle(page, `${server.home}search/?q=${encodeURIComponent(firstQueries[0])}`);
    server.take();
    for (const query of laterQueries) {
      await page.locator('#message').fill(query);
      await page.waitForTimeout(500);
      await page.waitForLoadState('networkidle');
      rows[`later: ${query}`] = rowOf(server.take());
    }
  });
  console.log('\nBytes of searches');
  console.table(rows);
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

function rowOf(sent: readonly Answer[]): SearchRow {
  const files = sent.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${path.slice(1)} ${bytes}`);
  return { requests: sent.length, all: bytesOf(sent), files: files.slice(0, 3).join(', ') };
}

function bytesOf(sent: readonly Answer[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface SearchRow {
  requests: number;
  /** Bytes. */
  all: number;
  /** The three heaviest. */
  files: string;
}
