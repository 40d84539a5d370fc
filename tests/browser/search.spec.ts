import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

const results = (page: Page) => page.locator('[data-reply] ol a');
const done = (page: Page) =>
  expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
const ask = async (page: Page, query: string) => {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await done(page);
};

test('a misspelt query is put right, says so, and can be had as typed', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await ask(page, 'forgt my pasword');
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/reset-password\/$/);
  await expect(page.getByText('Showing results for “forgot my password”.')).toBeVisible();
  await page.getByRole('button', { name: /^Search instead for/ }).click();
  await done(page);
  await expect(page.getByText(/^Showing results for/)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a link with the text in its query works, and the text moves behind the # at once', async ({ page, baseURL }) => {
  await ask(page, 'forgot my password');
  await expect(page).toHaveURL(`${baseURL}search/#q=forgot+my+password`);
  await expect(page).toHaveTitle(/^Search/);
});

test('a message is explained on top, and its pages come first', async ({ page }) => {
  await ask(page, "“Couldn't verify Mi Account ID.\nServer error.”");
  await expect(page.locator('[data-reply] h2')).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/server-status\/$/);
});

test('a query in another language reaches the page, and says by which words', { tag: '@once' }, async ({ page }) => {
  await ask(page, 'не приходит код подтверждения xiaomi');
  await expect(results(page).first()).toHaveAttribute('href', /faq\/no-sms-code\/$/);
  await expect(page.getByText(/^Searched for:/)).toBeVisible();
});

test('Back brings the query before', async ({ page }) => {
  await ask(page, 'outage');
  const field = page.locator('main textarea');
  await field.fill('clear cache');
  await field.press('Enter');
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/clear-cache\/$/);
  await expect(page).toHaveURL(/#q=clear\+cache$/);
  await page.goBack();
  await expect(field).toHaveValue('outage');
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/server-status\/$/);
});

for (const { query, engine, path } of [
  { query: 'forgot my password', engine: 'is not fetched: a symptom says it', path: /fixes\/reset-password\/$/ },
  {
    query: "Couldn't verify Mi Account ID. Server error.",
    engine: 'is not fetched: a message',
    path: /server-status\/$/,
  },
  { query: 'steady', engine: 'is fetched: only the text of a page has it', path: /fixes\/check-connection\/$/ },
]) {
  test(`${query}: the engine ${engine} @once`, async ({ page }) => {
    let fetched = 0;
    await page.route(/\/pagefind\//, (route) => {
      fetched++;
      return route.continue();
    });
    await ask(page, query);
    await expect(results(page).first()).toHaveAttribute('href', path);
    expect(fetched > 0).toBe(engine.startsWith('is fetched'));
  });
}

test('nothing found is no dead end', { tag: '@once' }, async ({ page }) => {
  await ask(page, 'zzzz qqqq');
  await expect(page.getByRole('heading', { name: 'We found nothing for this' })).toBeVisible();
  await expect(page.locator('main a[href*="which-fix/?place="]').first()).toBeVisible();
  await expect(results(page)).toHaveCount(0);
});

const faults: { what: string; pattern: RegExp; answer: { status?: number; body?: string } | 'abort' }[] = [
  { what: 'the script of the engine is missing', pattern: /pagefind\.js$/, answer: { status: 404, body: '' } },
  { what: 'the engine is missing', pattern: /wasm\./, answer: { status: 404, body: '' } },
  { what: 'the engine is corrupt', pattern: /wasm\./, answer: { status: 200, body: 'not packed' } },
  { what: 'the index is corrupt', pattern: /\.pf_index$/, answer: { status: 200, body: 'not packed' } },
  { what: 'the network ends', pattern: /\/pagefind\//, answer: 'abort' },
];
for (const { what, pattern, answer } of faults) {
  test(`${what}: it is said, and the reader still gets pages @once`, async ({ page }) => {
    await page.route(pattern, (route) => (answer === 'abort' ? route.abort() : route.fulfill(answer)));
    await ask(page, 'forgt my pasword');
    await expect(page.getByText(/^The search itself could not be loaded/)).toBeVisible();
    await expect(results(page).first()).toHaveAttribute('href', /fixes\/reset-password\/$/);
  });
}

test('without the vocabulary the decoder still answers @once', async ({ page }) => {
  await page.route(/vocabulary\.json$/, (route) => route.abort());
  await ask(page, "Couldn't verify Mi Account ID. Server error.");
  await expect(page.locator('[data-reply] h2')).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/server-status\/$/);
});

test('Ctrl+K opens the search from a page, and not from a field', async ({ page }) => {
  await page.goto('fixes/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#site-search')).toBeFocused();
  await page.keyboard.type('outage');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#site-search')).toHaveValue('outage');
  await page.keyboard.press('Enter');
  await done(page);
  await expect(results(page).first()).toHaveAttribute('href', /fixes\/server-status\/$/);
});
