import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';
import { accessFaultsOf } from './axe.ts';
import { lossesOf, smallTargetsOf } from './layout.ts';
import { walk } from './stops.ts';

const height = 740;
test.use({ viewport: { width: 360, height }, hasTouch: true, isMobile: true });

const forgotten = 'which-fix/?message=invalid&place=signing-in&password=forgotten&codes=arrive';
const bar = (page: Page) => page.getByRole('group', { name: 'Did it work?' });
const proposals = (page: Page) => page.locator('main ol h3 a').filter({ visible: true });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const tapNotYet = (page: Page) => bar(page).getByRole('link', { name: 'Not yet' }).tap();

/** Readers in short, the answers they tap, and the page that they need. */
const situations: [who: string, taps: string[], page: string][] = [
  [
    'the activation screen, own account, password known',
    ['The phone is locked', 'Mine, or a family', 'Yes, I am sure', 'None of these'],
    'activation-lock',
  ],
  [
    'the password is forgotten',
    ['The user name, number', 'Signing in on a phone', 'No, I forgot it', 'Yes, they come'],
    'reset-password',
  ],
  [
    'the number is lost',
    ['The user name, number', 'Signing in on a phone', 'No, I forgot it', 'I no longer have that number'],
    'contact-support',
  ],
  ['second-hand, the seller answers', ['The phone is locked', 'Someone else’s, and I can reach'], 'second-hand-phone'],
  ['second-hand, no seller', ['The phone is locked', 'Someone else’s, and I can’t reach'], 'second-hand-phone'],
  ['codes never arrive', ['It wants a code', 'No, none comes'], 'no-sms-code'],
  [
    'the password was changed minutes ago',
    ['The user name, number', 'Signing in on a phone', 'Yes, I changed it'],
    'invalid-after-reset',
  ],
  ['there never was a password', ['No password is set', 'Yes, they come'], 'no-password-set'],
  [
    'set-up after an update asks for the account',
    ['The user name, number', 'On a screen I can’t get past', 'Mine, or a family', 'Yes, I am sure', 'It began after'],
    'reset-password',
  ],
  ['Mi Cloud does not sync', ['Something else, or no message', 'I am signed in', 'None of these'], 'clear-cache'],
  ['a message of Mi Unlock', ['Something else, or no message', 'In Mi Unlock'], 'mi-unlock-messages'],
  ['an unpaid installment', ['Another lock', 'It names an installment'], 'lender-lock'],
  ['a found phone in Lost mode', ['It says that the device is lost'], 'lost-mode'],
];

async function tapOn(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be tapped is not on the page.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

for (const [who, taps, id] of situations)
  test(
    `${who}: by ${taps.length} taps to ${id}, and it opens from the first screen`,
    { tag: '@once' },
    async ({ page }) => {
      await page.goto('which-fix/');
      for (const tap of taps) {
        const last = await page.locator('fieldset:not([hidden]) label').last().boundingBox();
        expect(last && last.y + last.height).toBeLessThanOrEqual(900);
        await page.locator('fieldset:not([hidden]) label', { hasText: tap }).tap();
      }
      const card = page.locator('.best');
      await expect(card.locator('h3 a')).toHaveAttribute('href', new RegExp(`/${id}/$`));
      await expect(card).toBeInViewport({ ratio: 1 });
      // The whole card is one link.
      await tapOn(page, card.getByText('Show me how'));
      await expect(page).toHaveURL(new RegExp(`/${id}/$`));
      await expect(page.getByRole('link', { name: /^Your list \(1 of \d+\)$/ })).toBeVisible();
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
    },
  );

test('three fixes are tried without a way back', async ({ page }) => {
  await page.goto(forgotten);
  const titles = await proposals(page).allInnerTexts();
  await proposals(page).first().tap();
  for (const next of titles.slice(1, 3)) {
    await expect(bar(page).getByRole('link')).toContainText(next);
    await tapNotYet(page);
    await expect(title(page)).toHaveText(next);
  }
  await expect(page.getByRole('link', { name: 'Your list (3 of 4)' })).toBeVisible();
  await tapNotYet(page);
  await expect(title(page)).toHaveText('Contact Xiaomi support');
  await expect(page.locator('.journey-list .done')).toHaveCount(3);
  await expect(bar(page).locator('.tried')).toHaveCount(3);
});

test('a better one that was left out comes before the rest', { tag: '@once' }, async ({ page }) => {
  await page.goto(forgotten);
  const [first = ''] = await proposals(page).allInnerTexts();
  await proposals(page).nth(1).tap();
  await tapNotYet(page);
  await expect(title(page)).toHaveText(first);
});

test('a list that was tried in vain leads to the letter, which says so', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=blocked');
  await proposals(page).first().tap();
  await tapNotYet(page);
  await expect(bar(page).getByRole('link')).toContainText('Write to Xiaomi’s support');
  await tapNotYet(page);
  await expect(page).toHaveURL(/which-fix\/\?message=blocked#letter$/);
  await expect(page.locator('[data-letter]')).toContainText(/tried:\n- Contact Xiaomi support\n- .*Mi Unlock/);
  await expect(page.getByText('Your letter')).toBeVisible();
});

test('a fix that worked ends the journey with two things to do', { tag: '@once' }, async ({ page }) => {
  await page.goto(forgotten);
  await proposals(page).first().tap();
  await bar(page).getByRole('button', { name: 'Yes' }).tap();
  await expect(page.getByRole('heading', { name: 'You’re back in' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'You’re back in' })).toBeInViewport();
  const links = page.locator('.back-in a');
  await expect(links).toHaveCount(2);
  await expect(links.nth(0)).toHaveAttribute('href', /\/fixes\/check-credentials\/$/);
  await expect(links.nth(1)).toHaveAttribute('href', /\/prevention\/$/);
  await links.nth(0).tap();
  await expect(title(page)).toHaveText('Check the account name and password');
  await expect(bar(page)).toHaveCount(0);
});

test('a reload keeps the journey, a button ends it', { tag: '@once' }, async ({ page, context }) => {
  await page.goto(forgotten);
  await proposals(page).first().tap();
  await tapNotYet(page);
  await expect(page.getByRole('link', { name: 'Your list (2 of 4)' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Your list (2 of 4)' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(title(other)).toBeVisible();
  await expect(bar(other)).toHaveCount(0);
  // What else the reader made in the tab goes with it.
  await page.goto('fixes/two-factor/');
  await page.getByRole('button', { name: 'I asked for a code' }).tap();
  await page.getByRole('button', { name: 'Step 1 is done' }).first().tap();
  expect(await page.evaluate(() => Object.keys(sessionStorage).sort())).toEqual([
    'back-in:journey',
    'steps',
    'waiting',
  ]);
  await page.locator('.journey-list').getByRole('button', { name: 'Forget it' }).tap();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Questions' }).first()).toBeVisible();
  await expect(page.locator('.done')).toHaveCount(0);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('back on the result, the fix that was opened is asked about, and no other', { tag: '@once' }, async ({ page }) => {
  await page.goto(forgotten);
  await expect(bar(page)).toHaveCount(0);
  const [, second = ''] = await proposals(page).allInnerTexts();
  await proposals(page).first().tap();
  await page.getByRole('link', { name: 'Your list' }).first().tap();
  await expect(bar(page)).toHaveCount(1);
  await bar(page).getByRole('button', { name: 'Not yet' }).tap();
  await expect(page.locator('.best h3 a')).toHaveText(second);
});

for (const address of ['', 'search/'])
  test(`a reply on /${address} goes along, and the way back leads to it`, async ({ page }) => {
    const message = "Couldn't verify Mi Account ID. Invalid username or password.";
    await page.goto(address);
    await page.locator('main textarea').fill(message);
    await page.getByRole('button', { name: 'Find my fix' }).tap();
    const links = page.locator('[data-reply] ol a');
    await expect(links.first()).toBeVisible();
    const count = await links.count();
    await links.first().tap();
    await page.getByRole('link', { name: `Your list (1 of ${count})` }).tap();
    await expect(page.locator('main textarea')).toHaveValue(message);
    await links.first().tap();
    for (let place = 1; place < count; place += 1) {
      await tapNotYet(page);
      await expect(page.getByRole('link', { name: `Your list (${place + 1} of ${count})` })).toBeVisible();
    }
    await expect(bar(page).getByRole('link')).toContainText('Answer a few questions');
    await tapNotYet(page);
    await expect(page).toHaveURL(/which-fix\/\?message=invalid$/);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('verify');
  });

test('without a list a page is as it was, and loads nothing more', { tag: '@once' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('fixes/reset-password/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'All fixes' }).first()).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(asked.filter((address) => /journey-bar|journey\.json/.test(address))).toEqual([]);
});

test('what is no journey in the storage is none', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.addInitScript(() =>
    sessionStorage.setItem('back-in:journey', 'reset-password\n\nreset-password\n//evil.example/\nwhich-fix/\n'),
  );
  await page.goto('fixes/reset-password/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'All fixes' }).first()).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test(
  'a page with a journey has no access fault, loses nothing, hides no focus and no line, and prints without it',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(forgotten);
    await proposals(page).first().tap();
    await expect(bar(page)).toBeVisible();
    expect(await accessFaultsOf(page)).toEqual([]);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height });
      expect(await lossesOf(page)).toEqual([]);
      // On a wide screen a mouse decides, not a thumb.
      if (width < 1280) expect(await smallTargetsOf(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height });
    const box = await bar(page).boundingBox();
    expect(box?.height).toBeLessThanOrEqual(64);
    expect((await walk(page)).faults).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await page.locator('.site-footer').boundingBox();
    const barEnd = await bar(page).boundingBox();
    expect(barEnd && end && barEnd.y + barEnd.height <= end.y).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page)).toBeHidden();
    await expect(page.locator('.journey-list')).toBeHidden();
  },
);

for (const [what, address, ready] of [
  ['a page with a journey', 'fixes/check-credentials/', '.journey-bar'],
  ['a search that comes with its text', 'search/#q=forgot+mi+account+password', '[data-reply] ol a'],
] as const)
  test(`nothing moves while ${what} loads`, { tag: '@once' }, async ({ page }) => {
    await page.goto(forgotten);
    await proposals(page).first().tap();
    await expect(bar(page)).toBeVisible();
    await page.addInitScript(() => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, {
        shifted: () =>
          [...seen, ...observer.takeRecords()].reduce(
            (sum, entry) => sum + (entry as unknown as { value: number }).value,
            0,
          ),
      });
    });
    await page.goto(address);
    await expect(page.locator(ready).first()).toBeVisible();
    const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: () => number }).shifted());
    expect(shifted).toBeLessThanOrEqual(0.05);
  });
