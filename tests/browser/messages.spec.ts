import { expect, test } from '@playwright/test';

test('a field shortens the list of all messages to those with its words', { tag: '@once' }, async ({ page }) => {
  await page.goto('messages/');
  const messages = page.locator('.kinds > div').filter({ visible: true });
  const all = await messages.count();
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
  await expect(messages).toHaveCount(all);
});
