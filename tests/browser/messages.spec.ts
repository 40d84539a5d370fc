import { expect, test } from '@playwright/test';

test('a field shortens the list of all messages to those with its words', { tag: '@once' }, async ({ page }) => {
  await page.goto('messages/');
  const messages = page.locator('.kinds > div').filter({ visible: true });
  const all = await page.locator('.kinds > div').count();
  const field = page.getByLabel('Show only messages with these words');
  await field.fill('PASSWORD couldn’t');
  const some = await messages.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all / 2);
  for (const text of await messages.allInnerTexts()) {
    expect(text.toLowerCase()).toContain('password');
    expect(text.toLowerCase().replace(/’/g, "'")).toContain("couldn't");
  }
  await field.fill('zzzz');
  await expect(messages).toHaveCount(0);
  await expect(page.getByText('No message here has all of these words.')).toBeVisible();
  await field.fill('');
  await expect(page.locator('.kinds > div:not([hidden])')).toHaveCount(all);
  await expect(messages).toHaveCount(0);
});

test('the list is folded by cause, and a link to a message opens its group', { tag: '@once' }, async ({ page }) => {
  await page.goto('messages/');
  const groups = page.locator('details.kinds');
  const open = page.locator('details.kinds[open]');
  expect(await groups.count()).toBeGreaterThan(5);
  await expect(open).toHaveCount(0);
  const [first, second] = await groups.evaluateAll((all) => all.map((group) => group.querySelector('div')?.id ?? ''));
  await page.goto(`messages/#${second}`);
  await expect(open).toHaveCount(1);
  await expect(page.locator(`[id="${second}"]`)).toBeInViewport();
  await page.evaluate((id) => (location.hash = id ?? ''), first);
  await expect(page.locator(`[id="${first}"]`)).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(open).toHaveCount(await groups.count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open).toHaveCount(2);
});

test('a script that comes after the groups have unfolded moves nothing', { tag: '@once' }, async ({ page }) => {
  let letCome = (): void => undefined;
  const held = new Promise<void>((done) => (letCome = done));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('messages/', { waitUntil: 'commit' });
  const groups = page.locator('details.kinds');
  await expect(groups.last()).toBeVisible();
  await expect(groups.last().locator('div').last()).toHaveCSS('position', 'static');
  const before = await groups.last().boundingBox();
  letCome();
  await expect(page.locator('#filter')).toBeVisible();
  expect(await groups.last().boundingBox()).toEqual(before);
});
