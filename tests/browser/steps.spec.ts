import { expect, test } from '@playwright/test';

test(
  'a step is ticked off by its number, for this tab, and nothing moves',
  { tag: '@once' },
  async ({ page, context }) => {
    await page.goto('fixes/check-credentials/');
    const steps = page.locator('.prose step-list').first().locator('> ol > li');
    const third = steps.nth(2);
    const before = await third.boundingBox();
    await page.keyboard.press('Shift');
    const tick = page.getByRole('button', { name: 'Step 3 is done' }).first();
    await tick.click();
    await expect(tick).toHaveAttribute('aria-pressed', 'true');
    await expect(third).toHaveClass('done');
    expect(await third.boundingBox()).toEqual(before);
    const size = await tick.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);

    await page.reload();
    await expect(tick).toHaveAttribute('aria-pressed', 'true');
    await expect(steps.nth(1)).not.toHaveClass('done');
    await tick.press('Enter');
    await expect(tick).toHaveAttribute('aria-pressed', 'false');

    await tick.click();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.keyboard.press('Shift');
    await expect(other.getByRole('button', { name: 'Step 3 is done' }).first()).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  },
);

test('ticks are kept apart by page and by list, and what is no list is nothing', { tag: '@once' }, async ({ page }) => {
  await page.goto('fixes/activation-lock/');
  await page.evaluate(() => sessionStorage.setItem('steps', '{"0":1}'));
  await page.reload();
  const ticks = page.getByRole('button', { name: 'Step 1 is done' });
  await expect(ticks.first()).toHaveAttribute('aria-pressed', 'false');
  await ticks.nth(1).click();
  await page.reload();
  await expect(ticks.nth(0)).toHaveAttribute('aria-pressed', 'false');
  await expect(ticks.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.goto('fixes/check-credentials/');
  await expect(ticks.first()).toHaveAttribute('aria-pressed', 'false');
});

test('a reader who only reads loads no ticks', { tag: '@once' }, async ({ page }) => {
  await page.goto('fixes/check-credentials/', { waitUntil: 'networkidle' });
  await expect(page.locator('.tick')).toHaveCount(0);
});
