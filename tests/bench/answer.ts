import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../support/slow.ts';
import { median } from './median.ts';
import { withPhone } from './phone.ts';

const widths = [320, 360, 390];
/** The whole window of a small phone, and what a keyboard leaves of it. */
const heights = [740, 420];
const slowdown = 4;
const texts = {
  'a message': "Couldn't verify Mi Account ID. Invalid username or password.",
  'a message in Russian': 'Подтвердить ID аккаунта Mi не удалось',
  'own words': 'forgot mi account password',
  'own words in Spanish': 'no me deja entrar a mi cuenta mi',
};

/**
 * Prints, by the width of the phone, how long a reader waits from the button to the reply, and where it then lies: from the top
 * of the window to the reply's heading and to the end of its first way on, which is to be inside the window.
 */
export async function printAnswers(browser: Browser, home: string, runs: number): Promise<void> {
  for (const [what, text] of Object.entries(texts)) {
    const rows: Record<string, Record<string, number | string | undefined>> = {};
    for (const height of heights)
      for (const width of widths) {
        const seen: Seen[] = [];
        for (let run = 0; run < runs; run++)
          seen.push(
            await withPhone(browser, async (page) => {
              await page.setViewportSize({ width, height });
              await slowDown(page, { slowdown });
              return answerTo(page, home, text);
            }),
          );
        const middle = (name: keyof Seen) => median(seen.map((answer) => answer[name]));
        const end = middle('end') ?? NaN;
        rows[`${width} × ${height}`] = {
          'button → reply, ms': middle('wait'),
          'heading at, px': middle('heading'),
          'first way on ends at, px': end,
          'in sight': (middle('heading') ?? NaN) >= 0 && end <= height ? 'yes' : 'NO',
        };
      }
    console.log(`\nThe answer to ${what} on home (CPU ${slowdown}×, median of ${runs})`);
    console.table(rows);
  }
}

/** Types a text once the page is ready, presses the button and looks where the reply lies when nothing moves any more. */
async function answerTo(page: Page, home: string, text: string): Promise<Seen> {
  await page.goto(home, { waitUntil: 'networkidle' });
  await page.locator('main textarea').fill(text);
  return page.evaluate(async () => {
    const box = document.querySelector<HTMLElement>('message-box');
    const form = box?.querySelector('form');
    if (!box || !form) throw new Error('The home page has no box.');
    const start = performance.now();
    form.requestSubmit();
    while (box.dataset['state'] !== 'done') await new Promise(requestAnimationFrame);
    const wait = Math.round(performance.now() - start);
    await new Promise((done) => setTimeout(done, 500));
    const heading = box.querySelector('[data-reply] h2')?.getBoundingClientRect();
    // Where a few messages may be meant, the first way on is a button.
    const way = box.querySelector('[data-reply] :is(ol a, li button)')?.getBoundingClientRect();
    return { wait, heading: Math.round(heading?.top ?? NaN), end: Math.round(way?.bottom ?? NaN) };
  });
}

interface Seen {
  /** Milliseconds. */
  wait: number;
  /** From the top of the window, in CSS pixels. */
  heading: number;
  end: number;
}
