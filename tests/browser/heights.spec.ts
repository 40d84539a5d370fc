import { expect, test } from '@playwright/test';
import { answersByTurns, fixes, homes } from './addresses.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** How long a page may be at most on a phone, in CSS pixels. */
const longest: [what: string, address: string, pixels: number][] = [
  ['home', '', 2400],
  ['the list of all messages, folded', 'messages/', 2400],
  ['a result', 'which-fix/?message=locked&owner=reachable', 2400],
];

for (const [what, address, pixels] of longest)
  test(`${what} is at most ${pixels} px long on a phone, in every language`, { tag: '@once' }, async ({ page }) => {
    for (const home of homes) {
      await page.goto(home + address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, home + address).toBeLessThanOrEqual(pixels);
    }
  });

/** How far down a page the first thing to do may begin at most on a phone, and what that is. */
const mostPixels = 420;
const beginnings: [what: string, selector: string, addresses: string[]][] = [
  ['the first step of every fix', '.prose ol > li', homes.flatMap((home) => fixes.map((fix) => home + fix))],
  ['the answer of a question, or its warning,', '.prose > *', answersByTurns],
];

test.describe('without scripts, which come after the text is laid out', () => {
  test.use({ javaScriptEnabled: false });

  for (const [what, selector, addresses] of beginnings)
    test(`${what} begins at most ${mostPixels} px down on a phone`, { tag: '@once' }, async ({ page }) => {
      for (const address of addresses) {
        await page.goto(address);
        const top = await page.evaluate((first) => document.querySelector(first)?.getBoundingClientRect().y, selector);
        expect.soft(top, address).toBeGreaterThan(0);
        expect.soft(top, address).toBeLessThanOrEqual(mostPixels);
      }
    });
});
