import type { Browser, Page } from '@playwright/test';
import { conditions, slowDown } from './conditions.ts';
import { median } from './median.ts';
import { withPhone } from './phone.ts';
import { printTable } from './table.ts';

const message = "Couldn't verify Mi Account ID. Invalid username or password.";
const answered = '.message-answer h2';
const found = 'site-search[data-state="done"] ol a';

/** Prints how long a reader waits for the decoder and for search results under each condition: medians of `runs`. */
export async function printWaiting(browser: Browser, home: string, runs: number): Promise<void> {
  const rows = [];
  for (const condition of conditions) {
    const waits: number[][] = [];
    for (let run = 0; run < runs; run++) {
      const decoder = await withPhone(browser, async (page) => {
        await slowDown(page, condition);
        return decoderWaits(page, home);
      });
      const search = await withPhone(browser, async (page) => {
        await slowDown(page, condition);
        return searchWaits(page, home, 'forgot my password');
      });
      const full = await withPhone(browser, async (page) => {
        await slowDown(page, condition);
        return searchWaits(page, home, 'steady');
      });
      waits.push([...decoder, ...search, ...full.slice(0, 2)]);
    }
    rows.push([condition.name, ...(waits[0] ?? []).map((_wait, column) => median(waits.map((of) => of[column] ?? 0)))]);
  }
  printTable(
    `Waiting, in milliseconds (median of ${runs}; typing itself is followed by a pause of 150 ms, in the search of 300 ms)`,
    [
      'condition',
      'page ready → decoder’s answer',
      'second message → answer',
      'search opened → results',
      'page ready → results',
      'second query → results',
      'with the engine: opened → results',
      'page ready → results',
    ],
    rows,
  );
}

/** A message pasted the moment the page has loaded, and another after it. */
async function decoderWaits(page: Page, home: string): Promise<number[]> {
  await page.goto(home);
  const first = await pasted(page, '#message', message, answered);
  await page.waitForLoadState('networkidle');
  return [first, await pasted(page, '#message', 'RPC error', answered)];
}

/** A search that is opened by its address, and a query typed after it. */
async function searchWaits(page: Page, home: string, query: string): Promise<number[]> {
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  const opened = await appeared(page, found);
  const ready = await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.duration)[0]);
  await page.waitForLoadState('networkidle');
  return [opened, opened - (ready ?? 0), await pasted(page, '#query', 'clear cache', found)];
}

/** Milliseconds by the page's clock until `selector` matches. */
async function appeared(page: Page, selector: string): Promise<number> {
  const now = (wanted: string) => document.querySelector(wanted) && performance.now();
  const handle = await page.waitForFunction(now, selector, { polling: 'raf' });
  return (await handle.jsonValue()) ?? 0;
}

/** Milliseconds from the input of a whole text until `selector` matches something new. */
function pasted(page: Page, field: string, text: string, selector: string): Promise<number> {
  return page.evaluate(
    ([fieldSelector = '', value = '', wanted = '']) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(fieldSelector);
      if (!input) throw new Error(`The page has no ${fieldSelector}.`);
      const before = document.querySelector(wanted);
      input.focus();
      input.value = value;
      const start = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return new Promise<number>((done) => {
        const look = () => {
          const now = document.querySelector(wanted);
          if (now && now !== before) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      });
    },
    [field, text, selector],
  );
}
