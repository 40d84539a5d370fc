import { expect, test } from '@playwright/test';
import { kinds } from './addresses.ts';
import { expectedStops, reordered, walk } from './stops.ts';

const widths = [320, 1280];
const singleKeys = [...'abcdefghijklmnopqrstuvwxyz0123456789/?.,-+'];

for (const address of kinds) {
  test(`/${address}: the skip link comes first, is seen and leads to the content`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveAttribute('href', '#content');
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  });

  for (const width of widths) {
    test(
      `/${address} at ${width} px: Tab goes through everything in order, always seen, and out again`,
      { tag: '@once' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(address);
        const { stops, faults } = await walk(page);
        expect(stops).toEqual(await expectedStops(page));
        expect(faults).toEqual([]);
        expect(await reordered(page)).toEqual([]);
      },
    );
  }

  test(`/${address}: no single key is a shortcut`, { tag: '@once' }, async ({ page }) => {
    await page.goto(address);
    const before = await page.locator('body').innerText();
    for (const key of singleKeys) await page.keyboard.press(key);
    await expect(page.locator('body')).toBeFocused();
    expect(await page.locator('body').innerText()).toBe(before);
  });
}

for (const width of widths) {
  test(`at ${width} px Ctrl+K leads from any page to a search field`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('fixes/reset-password/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox').and(page.locator(':focus'))).toBeInViewport();
  });
}

test('in a field Ctrl+K stays what it is there', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  const field = page.locator('main textarea');
  await field.press('Control+k');
  await expect(field).toBeFocused();
});
