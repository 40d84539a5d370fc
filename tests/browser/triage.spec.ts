import { expect, test, type Page } from '@playwright/test';
import { walk, readQuery } from '#triage/journey.ts';
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
  await answerByKeyboard(page, 2, "Do Xiaomi's codes reach you?");
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Fixes worth a try' })).toBeFocused();
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
  for (const choice of ['The phone is locked', "Someone else's, and I can't"]) {
    await page.locator('label', { hasText: choice }).tap();
    await page.getByRole('button', { name: 'Continue' }).tap();
  }
  await expect(firstFix(page)).toHaveText("The phone I bought wants the seller's account. What now?");
  await context.close();
});

test('what a screen reader finds: a question', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=locked');
  await expect(page.locator('which-fix form')).toMatchAriaSnapshot(`
    - group "Whose account is on the phone?":
      - heading "Whose account is on the phone?" [level=2]
      - paragraph: A locked phone may show a part of it, such as 221****878 (unconfirmed).
      - radio "Mine, or a family member's who can help"
      - text: Mine, or a family member's who can help
      - radio "Mine, but I sold or gave the phone away"
    - paragraph:
      - button "Continue"
      - button "Back"
  `);
});

test('what a screen reader finds: the answers and the list', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=locked&owner=reachable');
  await expect(page.locator('which-fix')).toMatchAriaSnapshot(`
    - region "Your answers":
      - heading "Your answers" [level=2]
      - term: What does the screen say?
      - definition: The phone is locked, and I see no error yet
      - definition:
        - 'button "Change the answer to: What does the screen say?"'
      - term: Whose account is on the phone?
      - definition: Someone else's, and I can reach them
    - region "Fixes worth a try, best first":
      - heading "Fixes worth a try, best first" [level=2]
      - status: 3 pages fit your answers.
      - list:
        - listitem:
          - heading "The phone I bought wants the seller's account. What now?" [level=3]
          - group "Did it work?":
            - button "Yes"
            - button "No, next fix"
        - listitem:
          - 'heading "“This device is locked”: how to open it" [level=3]'
        - listitem:
          - heading "Contact Xiaomi support" [level=3]
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

test('Back, forward and reload in the middle show what was there', async ({ page }) => {
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

test('changing an answer keeps the others that still apply', async ({ page }) => {
  await page.goto(known);
  await page.getByRole('button', { name: 'Change the answer to: Where are you stuck?' }).click();
  await expect(page.getByRole('radio', { name: 'Signing in on a phone that works' })).toBeChecked();
  await choose(page, 'On a web page');
  await expect(page).toHaveURL(/\?message=invalid&place=web&password=sure&elsewhere=untried&clue=none$/);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page).toHaveURL(/which-fix\/$/);
  await expect(fixes(page)).toHaveCount(rankArticles(readTable(), []).length);
});

test('a fix that did not help goes to the end, and the next one comes up', { tag: '@once' }, async ({ page }) => {
  await page.goto(forgotten);
  const [first = '', second = ''] = await fixes(page).allTextContents();
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
  await expect(firstFix(page)).toHaveText(second);
  await expect(firstFix(page)).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(`Next: ${second}.`);
  await expect(fixes(page).last()).toHaveText(first);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(firstFix(page)).toHaveText(first);
});

test('a fix that helped leads to prevention', async ({ page }) => {
  await page.goto(forgotten);
  await page.getByRole('button', { name: 'Yes' }).first().click();
  await expect(page.getByRole('heading', { name: 'Good' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'How not to be locked out again' }).first()).toHaveAttribute(
    'href',
    /prevention\/$/,
  );
});

test('what was tried is kept in its own tab, and can be forgotten', { tag: '@once' }, async ({ page, context }) => {
  await page.goto(forgotten);
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
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
  await page.getByRole('button', { name: 'No, next fix' }).first().click();
  await expect(fixes(page).last()).toHaveText('Reset your password');
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
    await expect(fixes(page)).toHaveCount(ids.length);
    for (const [place, id] of ids.entries()) await expect(fixes(page).nth(place)).toHaveAttribute('href', id);
  }
});

function fixes(page: Page) {
  return page.locator('main ol a').filter({ visible: true });
}

function firstFix(page: Page) {
  return fixes(page).first();
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Chooses the nth answer with the arrow keys and goes on; the heading of the next question has the focus then. */
async function answerByKeyboard(page: Page, place: number, next: string): Promise<void> {
  if (!(await page.evaluate(() => document.activeElement?.matches('input')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: next })).toBeFocused();
}
