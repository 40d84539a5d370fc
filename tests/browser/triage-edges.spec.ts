import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';
import { readTable } from '../triage/disk.ts';
import { lossesOf, smallTargetsOf } from './layout.ts';

const result = 'which-fix/?message=invalid&place=signing-in&password=forgotten&codes=arrive';

const hostile = [
  '?message=purple&place=invalid',
  '?place=web&message=blocked&owner=found&codes=lost',
  '?__proto__=x&constructor=y&toString=z',
  '?message=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '?message=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&place=javascript:alert(1)',
  '?message=%E2%80%AE%00%0Ainvalid&%F0%9F%92%A9=%F0%9F%92%A9',
  '?message=%E0%A4%A&%%%',
  `?${'message=invalid&place='.repeat(300)}`,
];

test('a stale or hostile link does no harm', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.goto('which-fix/');
  const elements = await page.locator('*').count();
  for (const query of hostile) {
    await page.goto(`which-fix/${query}`);
    await expect(page.getByRole('heading', { name: 'Fixes worth a try' }), query).toBeVisible();
    expect(await page.locator('*').count(), query).toBe(elements);
    expect(complaints, query).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every fix, and every question that may be proposed, is listed with its “when”, and the form that cannot work is not', async ({
    page,
  }) => {
    await page.goto('which-fix/');
    await expect(page.locator('main ol > li')).toHaveCount(readTable().articles.length);
    await expect(page.getByText('You forgot the password:').first()).toBeVisible();
    await expect(page.getByText('The questions need JavaScript')).toBeVisible();
    await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText('A letter to Xiaomi')).toBeHidden();
  });
});

test('a drawn screen of the home page hands its answer over', async ({ page }) => {
  await page.goto('.');
  await page.locator('main a[href*="place=lock-screen"]').click();
  await expect(page.getByRole('heading', { name: 'What does the screen say?' })).toBeVisible();
});

test('nothing moves by itself; how fast the page answers is printed', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { shift: 0, slowest: 0 };
    Object.assign(window, { seen });
    watch({ type: 'layout-shift', buffered: true }, ({ value = 0, hadRecentInput }) => {
      if (!hadRecentInput) seen.shift += value;
    });
    watch({ type: 'event', buffered: true, durationThreshold: 16 }, ({ duration }) => {
      seen.slowest = Math.max(seen.slowest, duration);
    });

    function watch(
      options: object,
      each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
    ) {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe(options);
    }
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('which-fix/?message=invalid');
  for (const choice of ['Signing in on a phone that works', 'Yes, I am sure of it', 'Yes, it works there']) {
    await page.getByRole('radio', { name: choice }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.waitForTimeout(300);
  const { shift, slowest } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  expect(shift).toBe(0);
  console.log(`slowest answer of the questions at a sixth of the speed: ${slowest} ms`);
});

test(
  'the result and the open letter have no access fault, lose nothing at 320 px and are large enough to hit',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(result);
    await page.getByText("A letter to Xiaomi's support").click();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await lossesOf(page)).toEqual([]);
    expect(await smallTargetsOf(page)).toEqual([]);
  },
);

test('the letter takes answers, tries and blanks, checks the IMEI and keeps nothing', async ({ page }) => {
  await page.goto(result);
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
  await page.getByText("A letter to Xiaomi's support").click();
  const letter = page.locator('[data-letter]');
  await expect(letter).toContainText('- Do you know the password? No, I forgot it');
  await expect(letter).toContainText('What I have tried:\n- Reset your password');
  await expect(letter).toContainText('IMEI: ________');
  const imei = page.getByRole('textbox', { name: 'IMEI' });
  await imei.fill('490154203237517');
  await expect(page.getByText('The check digit is wrong.')).toBeVisible();
  await imei.fill('49-015420-323751-8');
  await expect(page.getByText('The check digit is right.')).toBeVisible();
  await expect(letter).toContainText('IMEI: 49-015420-323751-8');
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

test('when everything on the list failed, the letter opens', async ({ page }) => {
  await page.goto('which-fix/?message=blocked');
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
  await expect(page.getByText('Your letter')).toBeHidden();
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
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
    /^Your answers\nWhat does the screen say\? The user name, number or password is wrong\n[^]*1\. Reset your password\n {3}A new password/,
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

interface Seen {
  shift: number;
  slowest: number;
}
