import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../support/slow.ts';
import { conditions } from './conditions.ts';
import { median } from './median.ts';
import { withPhone } from './phone.ts';

const message = "Couldn't verify Mi Account ID. Invalid username or password.";
const answered = '[data-reply] h2';
const found = 'message-box[data-state="done"] ol a';

/** Prints how long a reader waits for the decoder and for search results under each condition: medians of `runs`. */
export async function printWaiting(browser: Browser, home: string, runs: number): Promise<void> {
  const rows: Record<string, Record<string, number | undefined>> = {};
  for (const condition of conditions) {
    const waits: Record<string, number>[] = [];
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
      waits.push({
        'page ready → decoder’s answer': decoder.first,
        'second message → answer': decoder.second,
        'search opened → results': search.opened,
        'page ready → results': search.ready,
        'second query → results': search.second,
        'with the engine: opened → results': full.opened,
        'with the engine: page ready → results': full.ready,
      });
    }
    rows[condition.name] = medians(waits);
  }
  console.log(
    `\nWaiting, in milliseconds (median of ${runs}; typing is followed by a pause of 150 ms, in the search of 300 ms)`,
  );
  console.table(rows);
}

/** For each name the median of its values. */
function medians(waits: readonly Record<string, number>[]): Record<string, number | undefined> {
  const names = Object.keys(waits[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(waits.map((wait) => wait[name] ?? NaN))]));
}

/** A message pasted the moment the page has loaded, and another after it. */
async function decoderWaits(page: Page, home: string): Promise<{ first: number; second: number }> {
  await page.goto(home);
  const first = await pasted(page, '#message', message, answered);
  await page.waitForLoadState('networkidle');
  return { first, second: await pasted(page, '#message', 'RPC error', answered) };
}

/** A search that is opened by its address, and a query typed after it. */
async function searchWaits(page: Page, home: string, query: string): Promise<SearchWaits> {
  await page.goto(`${home}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  const opened = await appeared(page, found);
  const loaded = await page.evaluate(
    () => performance.getEntriesByType('navigation').map((entry) => entry.duration)[0],
  );
  await page.waitForLoadState('networkidle');
  return { opened, ready: opened - (loaded ?? 0), second: await pasted(page, '#message', 'clear cache', found) };
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

interface SearchWaits {
  /** From the opening of the address. */
  opened: number;
  /** From the end of the page's loading. */
  ready: number;
  /** From the input of a second query. */
  second: number;
}
