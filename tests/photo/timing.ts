import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { picturesOf, type Picture } from './pictures.ts';

/**
 * Prints how long a reader with a slow phone waits for the reply to a photo, once what reads it is loaded. It is counted in the
 * processor time of the page with its worker, so other programs on this machine do not count, and times four.
 */
const slowdown = 4;
const numbers = [1, 4, 6];
const languages = ['en', 'ru', 'ar', 'hi', 'zh-CN'];
const { home, stop } = await startSite({ folder: process.argv[2] ?? 'dist', base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const system = await browser.newBrowserCDPSession();

console.log(`From a photo to its reply, everything loaded, processor ${slowdown} times slower`);
for (const language of languages) {
  const context = await browser.newContext({ locale: language, serviceWorkers: 'block' });
  const [first, ...others] = await picturesOf(language, numbers);
  // What it loads stays in the context's cache.
  if (first) await timed(context, first);
  for (const picture of others) {
    const { width, height } = picture.damage;
    console.log(language, `${width} × ${height}`, await timed(context, picture));
  }
  await context.close();
}
await browser.close();
await stop();

async function timed(context: BrowserContext, picture: Picture) {
  const page = await context.newPage();
  await page.goto(home, { waitUntil: 'networkidle' });
  const before = await workOf(system);
  await read(page, picture);
  const seconds = (await workOf(system)) - before;
  await page.close();
  return { 'work ms': Math.round(seconds * 1000), [`${slowdown}× slower ms`]: Math.round(seconds * 1000 * slowdown) };
}

/** Gives the box a photo and waits for the reply, or for the sentence that there is no message. */
async function read(page: Page, { file }: Picture): Promise<void> {
  await page.locator('photo-reader input').setInputFiles(file);
  const reply = page.locator('message-box[data-state="done"]');
  const sentence = page.locator('photo-reader .panel:not(:has(.work))');
  await reply.or(sentence).first().waitFor({ state: 'attached', timeout: 180_000 });
}

/** Processor time in seconds that all pages of the browser have used. */
async function workOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0);
}
