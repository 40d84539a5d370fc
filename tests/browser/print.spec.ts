import { expect, test } from '@playwright/test';
import { articleBatches, fixes, homes } from './addresses.ts';
import { pagesOfPdf } from './pdf.ts';

/** What is of use on a screen only. */
const forScreens =
  '.site-header :is(nav, form, .square, .to-languages), .site-footer nav, .skip, .breadcrumb, .no-print, button, input, select, textarea, dialog';
const mostPages = 2;
/** The fix with the most words, in every language. */
const longest = homes.map((home) => `${home}fixes/activation-lock/`);

for (const { name, addresses } of articleBatches) {
  test(`${name} print the answer, the steps and the addresses, and no more`, { tag: '@once' }, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      // Printed pages are light, whatever the reader's screen is.
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(page.locator(forScreens).filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('article .lead')).toBeVisible();
      await expect(
        page.locator('.prose :is(p, li, td, .warning):not(.no-print, .no-print *)').filter({ visible: false }),
      ).toHaveCount(0);
      const text = await page.locator('article').innerText();
      const hosts = await page
        .locator('.prose a[href^="http"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host));
      for (const host of hosts) expect(text).toContain(host);
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return [backgroundColor, color];
      });
      expect(paper).toBe('rgb(255, 255, 255)');
      expect(ink).toBe('rgb(35, 32, 27)');
    }
  });
}

test(`a fix prints on at most ${mostPages} pages`, { tag: '@once' }, async ({ page }) => {
  for (const fix of new Set([...fixes, ...longest])) {
    await page.goto(fix);
    const pages = await pagesOfPdf(page);
    expect(pages, fix).toBeGreaterThan(0);
    expect(pages, fix).toBeLessThanOrEqual(mostPages);
  }
});

test("paper has quotes round a phone's words, which have no grey ground there", { tag: '@once' }, async ({ page }) => {
  await page.goto('fixes/wait-out-lock/');
  await page.emulateMedia({ media: 'print' });
  const quotes = await page
    .locator('.prose .message')
    .first()
    .evaluate((message) => ['::before', '::after'].map((part) => getComputedStyle(message, part).content));
  expect(quotes).toEqual(['open-quote', 'close-quote']);
});
