import { expect, test } from '@playwright/test';

/** How long a page may be at most on a phone, in CSS pixels. */
const longest: [what: string, address: string, pixels: number][] = [
  ['home', '', 2400],
  ['the list of all messages, folded', 'messages/', 2400],
  ['a result', 'which-fix/?message=locked&owner=reachable', 2400],
];

for (const [what, address, pixels] of longest)
  test(`${what} is at most ${pixels} px long on a phone`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(pixels);
  });
