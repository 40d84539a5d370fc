import { expect, test, type Locator, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

/*
 * A host loses files: scripts of an older build are gone, data is that of another build, a portal answers with its own page. What
 * needs them says so in words and keeps what was typed; the rest of the page works as without script.
 */

const message = "Couldn't verify Mi Account ID. Server error.";
const list = 'reset-password,clear-cache\n\nreset-password\n\nwhich-fix/\n';

test.describe('where no script of the page is to be had', { tag: '@once' }, () => {
  test.beforeEach(({ page }) => lose(page, /\/_astro\//));

  for (const { path, said, gone, left } of [
    { path: '', said: /^This box has not loaded yet/, gone: '[data-reply]', left: 'main .lists a' },
    { path: 'search/', said: /^This box has not loaded yet/, gone: '[data-reply]', left: '[data-without-reply] a' },
    { path: 'which-fix/', said: /^The questions have not loaded yet/, gone: 'form.no-print', left: '.when' },
    { path: 'messages/', said: /^All |^Every /, gone: '#filter', left: 'details.kinds summary' },
    { path: 'which-fix/rules/', said: /rules/, gone: 'rerun-proof button', left: 'main h2' },
    { path: 'fixes/wait-out-lock/', said: /./, gone: '[data-clock]', left: '.steps li' },
    { path: 'faq/second-hand-phone/', said: /./, gone: '[data-handout] button', left: '[data-handout] blockquote' },
  ]) {
    test(`/${path} says so, and shows what needs none`, async ({ page }) => {
      await page.goto(path);
      await late(page);
      await expect(page.locator('main').getByText(said).filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('main').locator(gone).filter({ visible: true })).toHaveCount(0);
      await expect(page.locator(left).first()).toBeVisible();
    });
  }
});

test(
  'where no script is to be had, the field of the header leads to the search page',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await lose(page, /\/_astro\//);
    await page.goto('fixes/clear-cache/');
    // A reader points at the field.
    const box = await page.getByRole('banner').getByRole('searchbox').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
    await expect(page).toHaveURL(/\/search\/$/);
  },
);

test.describe('where the box cannot load what it answers by', { tag: '@once' }, () => {
  for (const { what, files, answer } of [
    { what: 'the network ends', files: /\.json$/, answer: undefined },
    { what: 'a portal answers', files: /\.json$/, answer: '<h1>Sign in</h1>' },
    { what: 'the data is that of another build', files: /\.json$/, answer: '{"kinds":{},"pages":[]}' },
    { what: 'the host does not have the data', files: /\.json$/, answer: 404 },
  ]) {
    test(`(${what}) it says so, keeps the text and answers once the page is loaded again`, async ({ page }) => {
      const complaints = complaintsOf(page);
      await lose(page, files, answer);
      await ask(page, message);
      await expect(page.locator('[data-reply] h2')).toHaveText(/^The messages and the search could not be loaded/);
      await expect(page.locator('#message')).toHaveValue(message);
      for (const name of ['All messages', 'All fixes'])
        await expect(page.locator('[data-reply]').getByRole('link', { name })).toBeVisible();
      expect(complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
      await page.unroute(files);
      await page.getByRole('button', { name: 'Load this page again' }).click();
      await expect(page.locator('[data-reply] ol a').first()).toHaveAttribute('href', /fixes\/server-status\/$/);
    });
  }

  test('(the messages) it says that it only searched', async ({ page }) => {
    await lose(page, /messages\/answers\.json$/);
    await ask(page, 'forgot my password');
    await expect(page.getByText(/^The list of messages could not be loaded/)).toBeVisible();
    await expect(page.locator('[data-reply] ol a').first()).toHaveAttribute('href', /reset-password\/$/);
  });

  test('(the search) it does not say that nothing was found', async ({ page }) => {
    await lose(page, /vocabulary\.json$/);
    await ask(page, 'forgot my password');
    await expect(page.locator('[data-reply] h2')).toHaveText(/^The messages and the search could not be loaded/);
  });
});

for (const { what, files, answer } of [
  { what: 'its data is gone', files: /journey\.json$/, answer: 404 },
  { what: 'its data is that of another build', files: /journey\.json$/, answer: '{}' },
  { what: 'its script is gone', files: /journey-bar-element/, answer: undefined },
]) {
  test(`the reader’s list says that it is not to be had (${what})`, { tag: '@once' }, async ({ page }) => {
    const complaints = complaintsOf(page);
    await lose(page, files, answer);
    await page.addInitScript((kept) => sessionStorage.setItem('back-in:journey', kept), list);
    await page.goto('fixes/reset-password/');
    await expect(page.locator('journey-bar')).toHaveText(/^Your list did not load/);
    expect(complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
    await page.unroute(files);
    await page.reload();
    await expect(page.locator('journey-bar')).toContainText('Did it work?');
  });
}

test('without a list nothing is said of one', { tag: '@once' }, async ({ page }) => {
  await lose(page, /journey/);
  await page.goto('fixes/reset-password/');
  await page.waitForLoadState('load');
  await expect(page.locator('journey-bar')).toBeEmpty();
});

test('a letter that cannot be loaded says so, and what is typed stays', { tag: '@once' }, async ({ page }) => {
  const complaints = complaintsOf(page);
  await lose(page, /support-letter-element/);
  await page.goto('which-fix/?message=invalid');
  const title = page.getByText('A letter to Xiaomi’s support');
  await title.click();
  await page.getByLabel('Model of the phone').fill('Redmi Note 12');
  await late(page);
  await expect(page.getByText(/^The letter could not be loaded/)).toBeVisible();
  expect(complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
  await page.unroute(/support-letter-element/);
  await title.click();
  await title.click();
  await expect(page.locator('[data-letter]')).toContainText('Redmi Note 12');
  await expect(page.getByText(/^The letter could not be loaded/)).toBeHidden();
});

for (const { what, files } of [
  { what: 'its words', files: /waiting\/words\.json$/ },
  { what: 'its script', files: /wait-clock-view/ },
]) {
  test(
    `a clock without ${what} says so, and counts no code that it did not show`,
    { tag: '@once' },
    async ({ page }) => {
      await lose(page, files);
      await page.goto('fixes/wait-out-lock/');
      const asked = page.getByRole('button', { name: 'I asked for a code' });
      await asked.click();
      await expect(clock(page)).toContainText('The clock could not be loaded.');
      await page.unroute(files);
      await asked.click();
      await expect(clock(page)).toContainText('1 code in 24 hours.');
      await lose(page, files);
      await page.reload();
      await expect(clock(page)).toContainText('The clock could not be loaded.');
    },
  );
}

/** Answers in the place of files: with a text, a status, or not at all. */
async function lose(page: Page, files: RegExp, answer?: string | number): Promise<void> {
  await page.route(files, (route) => {
    if (answer === undefined) return route.abort();
    return typeof answer === 'number' ? route.fulfill({ status: answer }) : route.fulfill({ body: answer });
  });
}

async function ask(page: Page, text: string): Promise<void> {
  await page.goto('');
  await page.locator('#message').fill(text);
  await page.locator('#message').press('Enter');
}

/** Lets the time pass after which a page says what has not come. */
async function late(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

function clock(page: Page): Locator {
  return page.locator('[data-clock] [data-shown]');
}
