import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { slowDown } from '../support/slow.ts';
import { mainThreadBetween, type Work } from './main-thread.ts';

/**
 * Prints what a first search of the built site costs a reader with a slow phone, in Chromium: files, bytes, when what is there,
 * and the work of the main thread from the press of the button until the reply is painted. That is counted in the thread's own
 * time, so other programs on this machine do not count, and times four. When the reply is there is no phone's figure: Chromium
 * slows the page down and not its workers.
 */
const folder = process.argv[2] ?? 'dist';
const slowdown = 4;
/** So many times each press is measured. */
const runs = 3;
const { home, stop } = await startSite({ folder, base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });

console.log(`A first search, nothing cached, 9 Mbit/s, 100 ms, processor ${slowdown} times slower`);
const rows = [];
for (const query of [
  "Couldn't verify Mi Account ID. Invalid username or password.",
  'forgot my password',
  'cant verfiy mi acount',
  'my boss gave me a redmi and it is locked',
  'no me llega el código de verificación',
  'не приходит код подтверждения xiaomi',
  'am uitat parola la contul mi',
  'how to make my battery last longer',
  'ik ben mijn wachtwoord vergeten',
  '忘记小米账号密码怎么办',
  'ξέχασα τον κωδικό του λογαριασμού xiaomi',
  'ลืมรหัสผ่านบัญชี mi',
]) {
  rows.push({ query, ...(await measure(browser, query)) });
}
console.table(rows);
await browser.close();
await stop();

/** What a first search fetches as a host sends it (Brotli, but for what is packed already), and when what is there. */
async function measure(from: Browser, query: string) {
  const context = await from.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page, { network: { megabits: 9, latency: 100 }, slowdown });
  const files = new Set<string>();
  page.on('requestfinished', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
  await isAnswered(page);
  const answered = await page.evaluate(() => performance.now());
  await context.close();
  const bytes = [...files].reduce((sum, path) => sum + sentBytes(path), 0);
  return { 'reply ms': Math.round(answered), files: files.size, bytes, ...(await workOf(from, query)) };
}

/**
 * The main thread's work from the press of the button until the reply is painted, the least of a few: of a page whose field was
 * filled this moment, so that nothing is ready, and of one that had a second, as nearly every reader gives it.
 */
async function workOf(from: Browser, query: string) {
  const works: Record<'cold' | 'ready', Work>[] = [];
  for (let run = 0; run < runs; run++)
    works.push({ cold: await pressed(from, query, 0), ready: await pressed(from, query, 1000) });
  const least = (measure: (work: (typeof works)[number]) => number) =>
    Math.round(Math.min(...works.map(measure)) * slowdown);
  return {
    'press to paint ms': least(({ cold }) => cold.total),
    'longest task ms': least(({ cold }) => cold.longest),
    'a second later ms': least(({ ready }) => ready.total),
    'longest then ms': least(({ ready }) => ready.longest),
  };
}

/** One press on a page at rest, so many milliseconds after the field was filled. */
async function pressed(from: Browser, query: string, pause: number) {
  const context = await from.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${home}search/`, { waitUntil: 'networkidle' });
  const work = await mainThreadBetween(['pressed', 'painted'], from, page, async () => {
    // One script: Playwright's own waiting costs more than the search.
    await page.evaluate(
      async ([text, wait]) => {
        const box = document.querySelector<HTMLElement>('message-box');
        const field = box?.querySelector('textarea');
        if (!box || !field) throw new Error('The page has no box.');
        field.value = text;
        field.dispatchEvent(new Event('input'));
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        performance.mark('pressed');
        box.querySelector<HTMLElement>('[type="submit"]')?.click();
        await new Promise<void>((resolve) => {
          new MutationObserver(() => {
            if (box.dataset['state'] === 'done') resolve();
          }).observe(box, { attributes: true });
        });
        // The next task but the frame's own.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        performance.mark('painted');
      },
      [query, pause] as const,
    );
  });
  await context.close();
  return work;
}

async function isAnswered(page: Page): Promise<void> {
  await page.locator('message-box[data-state="done"]').waitFor({ state: 'attached' });
}

function sentBytes(path: string): number {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return /\.(?:html|js|json|md|svg|webmanifest)$/.test(file)
    ? brotliCompressSync(readFileSync(file)).length
    : statSync(file).size;
}
