import { expect, test, type Page } from '@playwright/test';
import { walk, readQuery } from '#triage/walk.ts';
import { rankArticles } from '#triage/ranking.ts';
import { readTable } from '../triage/disk.ts';
import { complaintsOf } from '../support/complaints.ts';

const known = 'which-fix/?message=invalid&place=signing-in&password=sure&elsewhere=untried&clue=none';
const forgotten = 'which-fix/?message=invalid&place=signing-in&password=forgotten&codes=arrive';

test('the whole way with the keyboard alone', async ({ page }) => {
  await page.goto('which-fix/');
  await page.getByRole('radio', { name: 'The user name, number' }).focus();
  await answerByKeyboard(page, 0, 'Where are you stuck?');
  await answerByKeyboard(page, 1, 'Do you know the password?');
  await answerByKeyboard(page, 2, 'Do Xiaomi’s codes reach you?');
  await answerByKeyboard(page, 0, 'Fixes worth a try');
  await expect(page).toHaveURL(/\?message=invalid&place=signing-in&password=forgotten&codes=arrive$/);
  await expect(firstFix(page)).toHaveText('Reset your password');
});

test('the whole way with a thumb at 320 px', { tag: '@once' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 320, height: 568 },
  });
  const page = await context.newPage();
  await page.goto('which-fix/');
  for (const choice of ['The phone is locked', 'Someone else’s, and I can’t'])
    await page.locator('label', { hasText: choice }).tap();
  await expect(fixes(page)).toHaveText([/The phone I bought/, 'Contact Xiaomi support', /receipt/]);
  await context.close();
});

test('what a screen reader finds: a question', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=locked');
  await expect(page.locator('which-fix form')).toMatchAriaSnapshot(`
    - button "Back"
    - group "Whose account is on the phone?":
      - heading "Whose account is on the phone?" [level=2]
      - paragraph: A locked phone may show a part of it, such as 221****878 (unconfirmed).
      - button "What does that look like?"
      - radio "Mine, or a family member’s who can help"
      - text: Mine, or a family member’s who can help
      - radio "Mine, but I sold or gave the phone away"
      - text: Mine, but I sold or gave the phone away
    - paragraph:
      - button "Continue"
  `);
});

test('what a screen reader finds: the answers and the list', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=locked&owner=reachable');
  await expect(page.locator('which-fix')).toMatchAriaSnapshot(`
    - region "Fixes worth a try, best first":
      - heading "Fixes worth a try, best first" [level=2]
      - status: 3 pages fit your answers.
      - list:
        - listitem:
          - heading "The phone I bought wants the seller’s account. What now?" [level=3]
        - listitem:
          - 'heading "“This device is locked”: how to open it" [level=3]'
        - listitem:
          - heading "Contact Xiaomi support" [level=3]
    - region "Your answers":
      - heading "Your answers" [level=2]
      - term: What does the screen say?
      - definition: The phone is locked, and I see no error yet
      - definition:
        - 'button "Change the answer to: What does the screen say?"'
      - term: Whose account is on the phone?
      - definition: Someone else’s, and I can reach them
  `);
});

test(
  'going on without an answer shows the fault beside the question and goes there',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('which-fix/');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Choose one of the answers.').filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('radio').first()).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  },
);

test(
  'arrows move the choice and go nowhere, and what was chosen before is still chosen',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('which-fix/');
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/which-fix\/$/);
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(/\?message=/);
    await page.goBack();
    await page.getByRole('radio', { name: 'The user name, number' }).check();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('heading', { name: 'What does the screen say?' })).toBeFocused();
  },
);

test('examples are folded until they are asked for', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/');
  await expect(page.getByText('“Invalid username or password”, ')).toBeHidden();
  const button = page.getByRole('button', { name: 'What does that look like?' });
  await button.click();
  await expect(page.getByText('“Invalid username or password”, ')).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('the screens of “Where are you stuck?” are drawn', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=invalid');
  const labels = page.locator('[data-question="place"] label');
  await expect(labels.filter({ has: page.locator('svg') })).toHaveCount(6);
  await labels
    .filter({ has: page.locator('svg') })
    .first()
    .click();
  await expect(page).toHaveURL(/place=lock-screen$/);
});

test('Back, forward and reload in the middle show what was there', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/');
  await choose(page, 'The user name, number');
  await choose(page, 'On a web page');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Where are you stuck?' })).toBeFocused();
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Do you know the password?' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'Where are you stuck?' })).toBeVisible();
  await expect(page).toHaveURL(/\?message=invalid$/);
});

test('Back leads out of a link that somebody shared, one question at a time', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=invalid&place=web');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveURL(/\?message=invalid$/);
});

test('changing an answer keeps the others that still apply', { tag: '@once' }, async ({ page }) => {
  await page.goto(known);
  await page.getByRole('button', { name: 'Change the answer to: Where are you stuck?' }).click();
  await expect(page.getByRole('radio', { name: 'Signing in on a phone that works' })).toBeChecked();
  await choose(page, 'On a web page');
  await expect(page).toHaveURL(/\?message=invalid&place=web&password=sure&elsewhere=untried&clue=none$/);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/which-fix\/$/);
  await expect(listed(page)).toHaveCount(rankArticles(readTable(), []).length);
});

test('a fix that did not help goes to the end, and the next one comes up', { tag: '@once' }, async ({ page }) => {
  await page.goto(forgotten);
  const [first = '', second = ''] = await fixes(page).allTextContents();
  await tried(page);
  await expect(firstFix(page)).toHaveText(second);
  await expect(firstFix(page)).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(`Next: ${second.trim()}.`);
  await expect(fixes(page).last()).toHaveText(first);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(firstFix(page)).toHaveText(first);
});

test('a fix that helped ends the list with what to do now', async ({ page }) => {
  await page.goto(forgotten);
  await firstFix(page).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('heading', { name: 'You’re back in' })).toBeFocused();
  await expect(page.locator('.back-in a').last()).toHaveAttribute('href', /prevention\/$/);
});

test('what was tried is kept in its own tab, and can be forgotten', { tag: '@once' }, async ({ page, context }) => {
  await page.goto(forgotten);
  await tried(page);
  await page.reload();
  await expect(page.getByText('Tried: it did not help.').filter({ visible: true })).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(forgotten);
  await expect(firstFix(other)).toHaveText('Reset your password');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(firstFix(page)).toHaveText('Reset your password');
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('where storage is refused it works all the same', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(forgotten);
  await expect(firstFix(page)).toHaveText('Reset your password');
  await firstFix(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reset your password');
  expect(complaints).toEqual([]);
});

test('the list in the browser is the one that Node makes', { tag: '@once' }, async ({ page }) => {
  const table = readTable();
  for (const query of [
    '',
    '?message=limit',
    '?message=phone-fault&place=signed-in&owner=mine&clue=update',
    new URL(known, 'http://x').search,
  ]) {
    await page.goto(`which-fix/${query}`);
    const ids = rankArticles(table, walk(table, readQuery(table, query)).answers).map(
      ({ id }) => new RegExp(`/(?:fixes|faq)/${id}/$`),
    );
    await expect(listed(page)).toHaveCount(ids.length);
    for (const [place, id] of ids.entries()) await expect(listed(page).nth(place)).toHaveAttribute('href', id);
  }
});

/** The proposals in sight. */
function fixes(page: Page) {
  return page.locator('main ol a').filter({ visible: true });
}

/** The proposals in sight and those folded as less likely. */
function listed(page: Page) {
  return page.locator('main ol [data-article]:not([hidden]) a');
}

function firstFix(page: Page) {
  return fixes(page).first();
}

/** Opens the first fix, comes back and says that it did not help. */
async function tried(page: Page): Promise<void> {
  await firstFix(page).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Which fix?');
  await page.goBack();
  await page.getByRole('button', { name: 'Not yet' }).click();
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
}

/** Chooses the nth answer with the arrow keys and goes on; the heading of what comes next has the focus then. */
async function answerByKeyboard(page: Page, place: number, next: string): Promise<void> {
  while (!(await page.evaluate(() => document.activeElement?.matches('input')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: next })).toBeFocused();
}
