import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { slowDown } from '../support/slow.ts';

/** Prints what a first search of the built site costs a reader with a slow phone, in Chromium: files, bytes, and when what is there. */
const folder = process.argv[2] ?? 'dist';
const { home, stop } = await startSite({ folder, base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });

console.log('A first search, nothing cached, 9 Mbit/s, 100 ms, processor four times slower');
for (const query of [
  "Couldn't verify Mi Account ID. Invalid username or password.",
  'cant verfiy mi acount',
  'не приходит код подтверждения xiaomi',
  'how to make my battery last longer',
]) {
  console.log(await measure(browser, query));
}
await browser.close();
await stop();

/** What a first search fetches as a host sends it (Brotli, but for what is packed already), and when what is there. */
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
