import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import * as pagefind from 'pagefind';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { slowDown } from '../support/slow.ts';
import { labelledQueries, scoreOf, type LabelledQuery } from './queries.ts';

/** Asks the search page of the built site every labelled query in a browser, and Pagefind alone for comparison, and prints the figures. */
const folder = process.argv[2] ?? 'dist';
const queries = labelledQueries();
const { home, stop } = await startSite({ folder, base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });

console.log('The search page');
table(await askPage(queries));
console.log('\nPagefind alone, over the same pages');
table(await askPagefind(queries.filter(({ lang }) => lang === 'en')));
console.log('\nA first search, nothing cached, 9 Mbit/s, 100 ms, processor four times slower');
for (const query of [
  "Couldn't verify Mi Account ID. Invalid username or password.",
  'cant verfiy mi acount',
  'не приходит код подтверждения xiaomi',
]) {
  console.log(await measure(browser, query));
}
await browser.close();
await stop();

async function askPage(asked: readonly LabelledQuery[]) {
  const page = await browser.newPage();
  await page.goto(`${home}search/`);
  const results = [];
  for (const query of asked) results.push({ ...query, paths: await listed(page, query.q) });
  await page.close();
  return results;
}

/** The paths a query lists, best first, once the search has finished. */
async function listed(page: Page, query: string): Promise<string[]> {
  // As when a reader comes back to an address: the page answers it without loading again.
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `#${new URLSearchParams({ q: query })}`,
  );
  await page.locator('message-box[data-state="done"]').waitFor({ state: 'attached' });
  return page
    .locator('[data-reply] ol a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

async function askPagefind(asked: readonly LabelledQuery[]) {
  const output = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: output });
  await pagefind.close();
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(join(output, new URL(String(address), home).pathname))));
  const alone = (await import(pathToFileURL(join(output, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const instance = alone.createInstance({ basePath: '/', noWorker: true });
  const results = [];
  for (const query of asked) {
    const found = await instance.search(query.q);
    const first = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    results.push({ ...query, paths: first.map(({ url }) => url) });
  }
  rmSync(output, { recursive: true });
  return results;
}

/** What a first search costs: the files it fetches as a host sends them (Brotli, but for what is packed already), and when what is there. */
async function measure(from: Browser, query: string): Promise<string> {
  const context = await from.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page, { network: { megabits: 9, latency: 100 }, slowdown: 4 });
  const files = new Set<string>();
  page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-reply] ol a').first().waitFor();
  const first = await page.evaluate(() => performance.now());
  await page.locator('message-box[data-state="done"]').waitFor({ state: 'attached' });
  const done = await page.evaluate(() => performance.now());
  const bytes = [...files].reduce((sum, path) => sum + sentBytes(path), 0);
  await context.close();
  return `${query}: first link ${Math.round(first)} ms, all results ${Math.round(done)} ms, ${files.size} files, ${bytes} bytes with the page and the decoder`;
}

function sentBytes(path: string): number {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return /\.(?:html|js|json|md|svg|webmanifest)$/.test(file)
    ? brotliCompressSync(readFileSync(file)).length
    : statSync(file).size;
}

function table(results: readonly (LabelledQuery & { paths: string[] })[]): void {
  const groups = Map.groupBy(
    results.flatMap((result) => {
      const language = result.lang === 'en' ? 'English' : 'other languages';
      return [
        'all',
        language,
        `${language}, ${result.set}`,
        `${language}, ${result.kind}`,
        `language ${result.lang}`,
      ].map((group) => ({ group, result }));
    }),
    ({ group }) => group,
  );
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => {
      const { count, first, firstThree, reciprocal, nothing } = scoreOf(members.map(({ result }) => result));
      return {
        group,
        queries: count,
        'hit@1': percent(first),
        'hit@3': percent(firstThree),
        MRR: reciprocal.toFixed(3),
        'zero results': percent(nothing),
      };
    });
  console.table(rows);
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}
