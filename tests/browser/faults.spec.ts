import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

const payloads = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<style>*{display:none}</style>',
  '<meta http-equiv=refresh content=0;url=https://example.org>',
  '<base href=https://example.org/>',
  '<form action=https://example.org><input name=q>',
  '\u202e\u2066drowssap\u2069',
  '\u0000\u0001\u001b[31m',
  '%00%0d%0aSet-Cookie:a=b',
  '../../../../etc/passwd',
  '" OR ""="',
  '__proto__',
  'constructor',
  '[object Object]',
];

/** Texts without sense, the same in every run: 30 of up to 60 characters from all of Unicode, lone halves of pairs among them. */
function nonsense(): string[] {
  let seed = 20261123;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  return Array.from({ length: 30 }, () =>
    Array.from({ length: 1 + next(60) }, () => String.fromCharCode(next(0x10000))).join(''),
  );
}

const hostile = [...payloads, ...nonsense()];

/** Elements that no page of the guide has: one of them would be made of what was typed. */
const foreign = 'main :is(iframe, base, meta, style, object, embed, a[href^="javascript"])';

test('50 hostile texts are searched for as text', { tag: '@once' }, async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.goto('search/');
  for (const text of hostile) {
    await page.locator('main textarea').fill(text);
    await page.locator('main textarea').press('Enter');
    await expect(page.locator('message-box')).not.toHaveAttribute('data-state', 'searching', { timeout: 20_000 });
    await expect(page.locator(foreign)).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('50 hostile links to the questions are ignored', { tag: '@once' }, async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(page, baseURL ?? '');
  for (const text of hostile) {
    const query = new URLSearchParams({ message: text.toWellFormed(), [text.toWellFormed()]: 'invalid' });
    await page.goto(`which-fix/?${query}`);
    await expect(page.getByRole('heading', { name: 'What does the screen say?' })).toBeVisible();
    await expect(page.locator(foreign)).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

for (const year of ['2001', '2049']) {
  test(`with a clock that says ${year} everything works`, { tag: '@once' }, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    await page.clock.setFixedTime(`${year}-01-01T00:00:00Z`);
    await useAll(page);
    expect(complaints).toEqual([]);
  });
}

test('with storage that is full the list still moves on', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('which-fix/?message=invalid');
  const first = page.locator('main ol > li').first();
  const name = await first.getByRole('heading').innerText();
  await first.getByRole('button', { name: /^No/ }).click();
  await expect(page.locator('main ol > li').first().getByRole('heading')).not.toHaveText(name);
  expect(complaints).toEqual([]);
});

test('a page that was cut short on its way shows what arrived', { tag: '@once' }, async ({ page }) => {
  await page.route('**/fixes/reset-password/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const half = html.slice(0, html.lastIndexOf('</ol>', html.indexOf('site-footer')));
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: half });
  });
  await page.goto('fixes/reset-password/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('.steps li').count()).toBeGreaterThan(3);
  await expect(page.locator('.steps li').first()).toBeVisible();
});

/** The decoder, the search and the questions, each once. */
async function useAll(page: Page): Promise<void> {
  await page.goto('');
  await page.locator('#message').fill('Server error');
  await page.locator('#message').press('Enter');
  await expect(page.locator('[data-reply]')).toBeVisible();
  await page.goto('search/?q=no%20code%20comes');
  await expect(page.locator('main ol a').first()).toHaveAttribute('href', /no-sms-code\/$/, { timeout: 20_000 });
  await page.goto('which-fix/?message=server');
  await expect(page.locator('main ol a').first()).toHaveAttribute('href', /server-status\/$/);
}
