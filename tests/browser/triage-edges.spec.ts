import { expect, test, type Page } from '@playwright/test';
import { accessFaultsOf } from './axe.ts';
import { lossesOf, smallTargetsOf } from './layout.ts';

const result = 'which-fix/?message=invalid&place=signing-in&password=forgotten&codes=arrive';

test('a drawn screen of the home page hands its answer over', async ({ page }) => {
  await page.goto('.');
  await page.locator('main a[href*="place=lock-screen"]').click();
  await expect(page.getByRole('heading', { name: 'What does the screen say?' })).toBeVisible();
});

test(
  'the result and the open letter have no access fault, lose nothing at 320 px and are large enough to hit',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(result);
    await page.getByText('A letter to Xiaomi’s support').click();
    expect(await accessFaultsOf(page)).toEqual([]);
    expect(await lossesOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
  },
);

test('the letter takes answers and tries, checks the IMEI and keeps nothing', { tag: '@once' }, async ({ page }) => {
  await page.goto(result);
  await tried(page);
  await page.getByText('A letter to Xiaomi’s support').click();
  const letter = page.locator('[data-letter]');
  await expect(letter).toContainText('- Do you know the password? No, I forgot it');
  await expect(letter).toContainText('What I have tried:\n- Reset your password');
  const imei = page.getByRole('textbox', { name: 'IMEI' });
  await imei.fill('490154203237517');
  await expect(page.getByText('The check digit is wrong.')).toBeVisible();
  await imei.fill('49-015420-323751-8');
  await expect(page.getByText('The check digit is right.')).toBeVisible();
  await expect(letter).toContainText('IMEI: 490154203237518');
  expect(page.url()).not.toContain('4901');
  expect(
    await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state])),
  ).not.toContain('4901');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('letter-to-xiaomi.txt');
  await page.reload();
  await expect(page.locator('#letter-imei')).toHaveValue('');
});

test('when everything on the list failed, the letter opens', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=blocked');
  await tried(page);
  await expect(page.getByText('Your letter')).toBeHidden();
  await tried(page);
  await expect(page.getByRole('heading', { name: 'All of these failed' })).toBeVisible();
  await expect(page.getByText('Your letter')).toBeVisible();
});

test('the list can be copied as text', { tag: '@once' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(result);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^Your answers\nWhat does the screen say\? The user name, number or password is wrong\n[^]*1\. Reset your password\n {3}Make a new password/,
  );
});

test('the rules page runs the proof again in the browser', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/rules/');
  const [checked = ''] = await page.locator('dl dd').allTextContents();
  await page.getByRole('button', { name: 'Run the proof again' }).click();
  await expect(page.getByText(`${checked} sets of answers checked. All sentences hold.`)).toBeVisible({
    timeout: 60_000,
  });
});

/** Opens the first proposal, comes back and says that it did not help. */
async function tried(page: Page): Promise<void> {
  await page.locator('main ol h3 a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Which fix?');
  await page.goBack();
  await page.getByRole('button', { name: 'Not yet' }).click();
}
