import { expect, test } from '@playwright/test';
import { kinds } from './addresses.ts';
import { expectedStops, reordered, walk } from './stops.ts';

const widths = [320, 1280];
const singleKeys = [...'abcdefghijklmnopqrstuvwxyz0123456789/?.,-+'];

test(
  'on every kind of page the skip link comes first, is seen and leads to the content',
  { tag: '@once' },
  async ({ page }) => {
    for (const address of kinds) {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect(skip, address).toHaveAttribute('href', '#content');
      await expect(skip, address).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.locator('main'), address).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus'), address).toBeVisible();
    }
  },
);

for (const width of widths) {
  test(
    `at ${width} px Tab goes through everything on every kind of page in order, always seen, and out again`,
    { tag: '@once' },
    async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 640 });
      for (const address of kinds) {
        await page.goto(address);
        const { stops, faults } = await walk(page);
        expect(stops, address).toEqual(await expectedStops(page));
        expect(faults, address).toEqual([]);
        expect(await reordered(page), address).toEqual([]);
      }
    },
  );
}

test('no single key is a shortcut on any kind of page', { tag: '@once' }, async ({ page }) => {
  for (const address of kinds) {
    await page.goto(address);
    const before = await page.locator('body').innerText();
    for (const key of singleKeys) await page.keyboard.press(key);
    await expect(page.locator('body'), address).toBeFocused();
    expect(await page.locator('body').innerText(), address).toBe(before);
  }
});

for (const width of widths) {
  test(`at ${width} px Ctrl+K leads from any page to a search field`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('fixes/reset-password/');
    await page.keyboard.press('Control+k');
    await expect(page.locator('input[type="search"]:focus, textarea:focus')).toBeInViewport();
  });
}

test('in a field Ctrl+K stays what it is there', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  const field = page.locator('main textarea');
  await field.press('Control+k');
  await expect(field).toBeFocused();
});
