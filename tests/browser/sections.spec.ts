import { expect, test } from '@playwright/test';
import { lossesOf } from './layout.ts';

const address = 'fixes/activation-lock/';

test('a heading has a link to its part, which is copied too', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const links = page.locator('.section-link');
  await expect(links).toHaveCount(0);
  await page.keyboard.press('Shift');
  await expect(links).toHaveCount(await page.locator('.prose > :is(h2, h3)').count());
  const title = 'Will I lose my photos?';
  // The heading keeps its name.
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  const link = page.getByRole('link', { name: `Copy the address of this part: ${title}` });
  await link.press('Enter');
  await expect(page.getByText('Copied.')).toBeAttached();
  const whole = `${baseURL}${address}#will-i-lose-my-photos`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  expect(page.url()).toBe(whole);
  await page.emulateMedia({ media: 'print' });
  await expect(links.first()).toBeHidden();
});

test('the links to the parts of a page move nothing and are lost nowhere', { tag: '@once' }, async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(address);
    const heights = () =>
      page.locator('.prose > :is(h2, h3)').evaluateAll((all) => all.map((heading) => heading.clientHeight));
    const before = await heights();
    await page.keyboard.press('Shift');
    await expect(page.locator('.section-link').first()).toBeAttached();
    expect(await heights()).toEqual(before);
    expect(await lossesOf(page)).toEqual([]);
  }
});
