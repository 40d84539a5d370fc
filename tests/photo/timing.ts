import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';
import { startSite } from '../support/servers.ts';
import { traceOf, type TraceEvent } from '../support/trace.ts';
import { picturesOf, type Picture } from './pictures.ts';

/**
 * Prints how long a reader with a slow phone waits for the reply to a photo, once what reads it is loaded. It is counted in
 * processor time, so that other programs on this machine do not count, and times four.
 *
 * What is waited for is the work of the page's thread, the decoding of the picture and the work of the workers that read it and
 * answer, as if one came after the other. All that the browser does is printed beside it: the most of the rest is the engine being
 * compiled a second time, into faster code, by threads in the background. A phone runs them on other cores, and nobody waits for
 * them.
 */
const slowdown = 4;
/** The least counts: a core that is shared does less in the same time. */
const times = 3;
const numbers = [1, 4, 6, 8];
const languages = ['en', 'ru', 'ar', 'hi', 'zh-CN'];
/** With the second one, tasks are told with what runs at their ends. */
const categories = ['blink', 'disabled-by-default-devtools.timeline'];
const { home, stop } = await startSite({ folder: process.argv[2] ?? 'dist', base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const system = await browser.newBrowserCDPSession();

console.log(`From a photo to its reply, everything loaded, processor ${slowdown} times slower`);
for (const language of languages) {
  const context = await browser.newContext({ locale: language, serviceWorkers: 'block' });
  for (const [place, picture] of (await picturesOf(language, numbers)).entries()) {
    // What the first one loads stays in the context's cache.
    if (place === 0) await timed(context, picture);
    const all: Times[] = [];
    for (let time = 0; time < times; time++) all.push(await timed(context, picture));
    all.sort((one, other) => one['waited ms'] - other['waited ms']);
    console.log(language, `${picture.damage.width} × ${picture.damage.height}`, all[0]);
  }
  await context.close();
}
await browser.close();
await stop();

async function timed(context: BrowserContext, { file }: Picture): Promise<Times> {
  const page = await context.newPage();
  await page.goto(home, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'photo' }));
  });
  await page.locator('#photo').setInputFiles(file);
  const before = await allWork();
  const events = await traceOf(browser, page, categories, () => read(page));
  const all = (await allWork()) - before;
  await page.close();
  const pageWork = slowed(lengthsOf(events, 'RunTask', 'CrRendererMain'));
  const decoding = slowed(lengthsOf(events, 'ImageDecoder::DecodeFrameBufferAtIndex'));
  const workers = slowed(lengthsOf(events, 'RunTask', 'DedicatedWorker thread'));
  return {
    'waited ms': pageWork + decoding + workers,
    page: pageWork,
    decoding,
    workers,
    'all work ms': slowed([all]),
  };
}

/** Gives the box the photo that the page holds, and waits for the reply or for the sentence that there is no message. */
async function read(page: Page): Promise<void> {
  // One script: Playwright's own waiting is work of the page.
  await page.evaluate(async () => {
    const reader = document.querySelector('photo-reader');
    const input = reader?.querySelector('input');
    const photo = document.querySelector<HTMLInputElement>('#photo');
    if (!reader || !input || !photo) throw new Error('The page has no reader of photos.');
    input.files = photo.files;
    input.dispatchEvent(new Event('change'));
    await new Promise<void>((resolve) => {
      const replied = 'message-box[data-state="done"], photo-reader .panel:not(:has(.work, canvas))';
      new MutationObserver(() => {
        if (document.querySelector(replied)) resolve();
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
    });
  });
}

/** Milliseconds of the thread's own time that each event with a name took, on threads of a name or on all. */
function lengthsOf(events: readonly TraceEvent[], name: string, thread?: string): number[] {
  const threads = events.filter((event) => event.name === 'thread_name' && event.args?.name === thread);
  const lengths = events.flatMap(({ name: own, pid, tid, tdur }) => {
    const isThere = thread === undefined || threads.some((one) => one.pid === pid && one.tid === tid);
    return own === name && tdur !== undefined && isThere ? [tdur / 1000] : [];
  });
  if (lengths.length > 0) return lengths;
  throw new Error(`The trace has no ${name} of ${thread ?? 'any thread'}: look which names this Chromium uses.`);
}

/** Milliseconds of the processor that all threads of all pages have used. */
async function allWork(): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime * 1000 : 0), 0);
}

function slowed(lengths: readonly number[]): number {
  return Math.round(lengths.reduce((sum, length) => sum + length, 0) * slowdown);
}

/** Milliseconds of a slow phone. */
interface Times {
  'waited ms': number;
  page: number;
  decoding: number;
  workers: number;
  'all work ms': number;
}
