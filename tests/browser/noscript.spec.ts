import { expect, test, type Page } from '@playwright/test';
import { readTable } from '../triage/disk.ts';
import { addresses, articleBatches, articles, fixes } from './addresses.ts';

test.use({ javaScriptEnabled: false });

for (const { name, addresses: batch } of articleBatches) {
  test(`${name} can be read without script`, { tag: '@once' }, async ({ page }) => {
    for (const address of batch) {
      await page.goto(address);
      const titles = await shown(page, 'h1');
      expect(
        titles.map(({ isVisible }) => isVisible),
        address,
      ).toEqual([true]);
      const sections = await shown(page, 'article .prose > :not(script, [data-needs-script])');
      expect(
        sections.filter(({ isVisible }) => !isVisible),
        address,
      ).toEqual([]);
      expect(sections.map(({ text }) => text).join(' ').length, address).toBeGreaterThan(300);
    }
  });
}

test('the search page lists every page without script', async ({ page, baseURL }) => {
  await page.goto('search/');
  expect(await linksOf(page, 'main')).toEqual(
    expect.arrayContaining(articles.map((address) => `${baseURL}${address}`)),
  );
});

test('fields that cannot work say so and send nothing without script', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeDisabled();
  await page.locator('main textarea').fill("Couldn't verify Mi Account");
  await page.keyboard.press('Enter');
  await expect(page.locator('main noscript p')).toContainText('This box needs JavaScript');
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Find my fix' })).toBeDisabled();
  await expect(page).toHaveURL(`${baseURL}`);
});

for (const width of [320, 1280]) {
  test(`at ${width} px the header leads to the search page without script`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('fixes/clear-cache/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(`${baseURL}search/`);
    await expect(page.getByRole('banner').getByRole('searchbox')).toBeHidden();
  });
}

test('the drawn screens of the home page lead to the list of fixes without script', async ({ page }) => {
  await page.goto('');
  await page.locator('main a[href*="which-fix/?place="]').first().click();
  await expect(page).toHaveURL(/which-fix\/\?place=[\w-]+$/);
});

test('/which-fix/ lists all that may be proposed in its one ordered list without script', async ({ page, baseURL }) => {
  await page.goto('which-fix/');
  await expect(page.locator('main ol')).toHaveCount(1);
  const links = await linksOf(page, 'main ol');
  const proposed = readTable().articles.map(({ id }) => articles.find((address) => address.endsWith(`/${id}/`)));
  expect(links.toSorted()).toEqual(proposed.map((address) => `${baseURL}${address}`).toSorted());
  for (const fix of fixes) expect(links).toContain(`${baseURL}${fix}`);
  await expect(page.locator('main ol > li')).toHaveCount(proposed.length);
  // Each with its “when”.
  await expect(page.locator('main ol > li ul > li').filter({ visible: true }).first()).toBeVisible();
});

test('/which-fix/ does not show what cannot work without script, and says so', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/');
  await expect(page.locator('which-fix .no-script')).toBeVisible();
  await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('[data-letter]')).toBeHidden();
});

test('every page of messages shows them without script', { tag: '@once' }, async ({ page }) => {
  for (const address of addresses.filter((address) => address.startsWith('messages/'))) {
    await page.goto(address);
    const messages = (await shown(page, 'main .message')).filter(({ isVisible }) => isVisible);
    expect(messages.length, address).toBeGreaterThan(20);
    for (const { text } of messages) expect(text, address).toMatch(/\p{L}\p{M}*\p{L}/u);
  }
});

/** What is on the page, whether a reader sees it, and what it says. One look costs less than a locator for each. */
function shown(page: Page, selector: string): Promise<{ isVisible: boolean; text: string }[]> {
  return page.evaluate(
    (all) =>
      Array.from(document.querySelectorAll<HTMLElement>(all), (element) => ({
        isVisible: element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0,
        text: element.innerText,
      })),
    selector,
  );
}

/** The addresses of the links that can be seen in a part of the page. */
function linksOf(page: Page, part: string): Promise<string[]> {
  return page
    .locator(`${part} a`)
    .filter({ visible: true })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
