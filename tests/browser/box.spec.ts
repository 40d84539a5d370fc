import { expect, test, type Page } from '@playwright/test';

const headline = "Couldn't verify Mi Account ID. Invalid username or password.";
const field = (page: Page) => page.locator('main textarea');
const reply = (page: Page) => page.locator('[data-reply]');
const ask = async (page: Page, text: string) => {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Find my fix' }).click();
  await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
};

for (const height of [740, 420]) {
  test(
    `at 360 × ${height} the reply to a message is in sight and is read first`,
    { tag: '@once' },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height });
      await page.goto('');
      await ask(page, headline);
      await expect(reply(page).getByRole('heading').first()).toBeFocused();
      await expect(reply(page).getByRole('heading').first()).toBeInViewport({ ratio: 1 });
      await expect(reply(page).locator('ol a').first()).toBeInViewport();
      await expect(reply(page).locator('ol a').first()).toHaveAttribute('href', /\/fixes\/reset-password\/$/);
    },
  );
}

test('a message is cut into its two halves, with ways for other cases', async ({ page }) => {
  await page.goto('');
  await ask(page, headline);
  await expect(reply(page).locator('.halved strong')).toHaveText(/Invalid username or password/);
  await expect(reply(page).getByRole('link', { name: 'It is not my account' })).toBeVisible();
  await expect(reply(page).locator('a[href$="which-fix/?message=invalid"]')).toBeVisible();
});

test(
  'a message in another language than the phone’s is found, marked as such and read from its side',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('');
    await ask(page, 'تعذر التحقق من معرف حساب Mi. خطأ RPC');
    await expect(reply(page)).toContainText('Found in another language: Arabic.');
    await expect(reply(page).locator('.halved')).toHaveAttribute('lang', 'ar');
    await expect(reply(page).locator('.halved')).toHaveAttribute('dir', 'rtl');
  },
);

const ownWords: [text: string, path: RegExp][] = [
  ['forgot mi account password', /\/fixes\/reset-password\/$/],
  ['не приходит код подтверждения xiaomi', /\/faq\/no-sms-code\/$/],
];
for (const [text, path] of ownWords)
  for (const address of ['', 'search/'])
    test(`“${text}” is answered with the same page on /${address}`, { tag: '@once' }, async ({ page }) => {
      await page.goto(address);
      await ask(page, text);
      await expect(reply(page).locator('ol a').first()).toHaveAttribute('href', path);
    });

test('a first half alone offers the reasons, and a reason has its own reply', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  await ask(page, "Couldn't verify Mi Account ID");
  await reply(page).getByRole('button', { name: 'RPC error' }).click();
  await expect(reply(page).locator('.halved strong')).toHaveText('RPC error');
});

test('an empty field is said beside it, and takes the focus', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Find my fix' }).click();
  await expect(page.getByText('Type or paste what the phone says, or say')).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test('Clear empties field and reply', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  await ask(page, headline);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(reply(page)).toBeHidden();
});

test('Back and reload bring text and reply again', async ({ page }) => {
  await page.goto('');
  await ask(page, headline);
  await reply(page).locator('ol a').first().click();
  await expect(page).toHaveURL(/reset-password\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue(headline);
  await expect(reply(page).locator('ol a').first()).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue(headline);
  await expect(reply(page).locator('ol a').first()).toBeVisible();
});

// What is typed may stand behind the # of the search page's address, which no server is told.
const fields: [place: string, address: string, field: string][] = [
  ['the box of the home page', '', 'main textarea'],
  ['the box of the search page', 'search/', 'main textarea'],
  ['the field of the header', 'fixes/reset-password/', '.site-header input'],
];
for (const [place, address, selector] of fields) {
  test(
    `what is typed into ${place} reaches no server, title, storage or cookie`,
    { tag: '@once' },
    async ({ page, context }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.url().replace(/#.*/, '')} ${request.postData() ?? ''}`));
      await page.goto(address);
      await page.locator(selector).fill('secretword Server error 6512345678');
      await page.locator(selector).press('Enter');
      await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      await page.reload();
      await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
      expect(asked.filter((request) => /secretword|6512345678/.test(request))).toEqual([]);
      expect(page.url().replace(/#.*/, '')).not.toContain('secretword');
      expect(await page.title()).not.toContain('secretword');
      expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe('[{},{}]');
      expect(await context.cookies()).toEqual([]);
    },
  );
}

test('where nothing can be loaded it is said, and the text stays', { tag: '@once' }, async ({ page }) => {
  await page.route(/(messages|search)\/[^/]*\.json$/, (route) => route.abort());
  await page.goto('');
  await ask(page, headline);
  await expect(reply(page)).toContainText('could not be loaded');
  await expect(field(page)).toHaveValue(headline);
});

test.describe('a page without a worker answers by itself', () => {
  const browsers: { what: string; Worker: () => void }[] = [
    {
      what: 'the browser knows no modules in workers',
      Worker: () =>
        Object.assign(window, {
          Worker: class {
            terminate() {}
          },
        }),
    },
    {
      what: 'it cannot be started',
      Worker: () =>
        Object.assign(window, {
          Worker: class extends EventTarget {
            constructor(_address: string, { type }: { type: string }) {
              super();
              setTimeout(() => this.dispatchEvent(new Event('error')), type === 'module' ? 100 : 0);
            }
            postMessage() {}
          },
        }),
    },
  ];
  for (const { what, Worker } of browsers)
    test(what, { tag: '@once' }, async ({ page }) => {
      await page.addInitScript(Worker);
      await page.goto('');
      await ask(page, headline);
      await expect(reply(page).locator('ol a').first()).toHaveAttribute('href', /\/fixes\/reset-password\/$/);
      await ask(page, 'clear cache');
      await expect(reply(page).locator('ol a').first()).toHaveAttribute('href', /\/fixes\/clear-cache\/$/);
      expect(page.workers()).toEqual([]);
    });

  test('and with one the worker does', { tag: '@once' }, async ({ page }) => {
    await page.goto('');
    await ask(page, headline);
    expect(page.workers()).toHaveLength(1);
  });
});
