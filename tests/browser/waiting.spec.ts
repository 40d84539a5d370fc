import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

test.use({ timezoneId: 'Asia/Kolkata', locale: 'en-GB' });

const start = new Date('2026-11-25T12:00:00Z');
const asked = 'I asked for a code';

const clock = (page: Page) => page.locator('[data-clock]');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(start);
  await page.goto('fixes/wait-out-lock/');
});

test('a clock says when the wait ends, in the reader’s own time', { tag: '@once' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Start 24 hours' }).click();
  // 12:00 in UTC is 17:30 in India.
  await expect(clock(page).getByRole('status').first()).toContainText(/ends at about Thu, Nov 26, 5:30 PM/);
  await page.clock.setFixedTime(new Date(start.getTime() + 25 * 3600_000));
  await page.reload();
  await expect(clock(page)).toContainText('The time you started is over.');
});

test(
  'codes are counted by taps, the third fills the day, and a day later they are free',
  { tag: '@once' },
  async ({ page }) => {
    await page.getByRole('button', { name: asked }).click();
    await expect(clock(page)).toContainText('1 code in 24 hours.');
    await page.clock.setFixedTime(new Date(start.getTime() + 3600_000));
    await page.getByRole('button', { name: asked }).click();
    await page.getByRole('button', { name: asked }).click();
    await expect(clock(page)).toContainText('3 codes in 24 hours.');
    await expect(clock(page)).toContainText(/Thu, Nov 26, 5:30 PM.*Thu, Nov 26, 6:30 PM/);
    await page.getByRole('button', { name: 'Take the last one back' }).click();
    await expect(clock(page)).toContainText('2 codes in 24 hours.');
    await page.clock.setFixedTime(new Date(start.getTime() + 26 * 3600_000));
    await page.reload();
    await expect(clock(page)).not.toContainText('codes in 24 hours.');
  },
);

test('the end of the wait goes into a calendar', { tag: '@once' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Start 24 hours' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to my calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('xiaomi-wait.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('DTSTART:20261126T120000Z');
  expect(file.replace(/\r\n /g, '')).toContain('/fixes/wait-out-lock/');
});

test(
  'it stays in the tab, and on the device only where the reader says so',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.getByRole('button', { name: asked }).click();
    await expect(clock(page)).toContainText('1 code in 24 hours.');
    await page.goto('fixes/two-factor/');
    await expect(clock(page)).toContainText('1 code in 24 hours.');
    const other = await context.newPage();
    await other.clock.setFixedTime(start);
    await other.goto('fixes/two-factor/');
    await expect(clock(other)).not.toContainText('1 code');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.getByRole('checkbox', { name: /Keep it on this device/ }).check();
    await other.reload();
    await expect(clock(other)).toContainText('1 code in 24 hours.');
    await other.getByRole('button', { name: 'Forget it' }).click();
    await expect(clock(other)).not.toContainText('1 code');
    expect(await other.evaluate(() => localStorage.length)).toBe(0);
  },
);

test('a clock that cannot be loaded says so', { tag: '@once' }, async ({ page }) => {
  await page.route(/words\.json$/, (route) => route.abort());
  await page.getByRole('button', { name: 'Start 24 hours' }).click();
  await expect(clock(page)).toContainText('The clock could not be loaded.');
});
