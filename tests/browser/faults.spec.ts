import { expect, test, type Page } from '@playwright/test';
import { ask } from './ask.ts';
import { complaintsOf } from '../support/complaints.ts';
import { foreignElements, hostileAddresses, hostileTexts } from './hostile.ts';
import { idle } from './idle.ts';

test('hostile texts are searched for as text', { tag: '@once' }, async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.goto('search/');
  for (const text of hostileTexts) {
    await ask(page, text);
    await expect(page.locator('message-box')).not.toHaveAttribute('data-state', 'searching', { timeout: 20_000 });
    await expect(page.locator(foreignElements), text).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

test('hostile texts in links to the questions are ignored', { tag: '@once' }, async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.goto('which-fix/');
  const questions = page.locator('[data-question]');
  const ids = await questions.evaluateAll((all) => all.map((each) => each.dataset['question'] ?? ''));
  const texts = hostileTexts.map((text) => text.toWellFormed().slice(0, 2000));
  // As many texts as there are questions in each link: as the answer to one, and as the name of another.
  for (let at = 0; at < texts.length; at += ids.length) {
    const group = texts.slice(at, at + ids.length);
    const query = group.flatMap((text, place) => [
      `${ids[place]}=${encodeURIComponent(text)}`,
      `${encodeURIComponent(text)}=invalid`,
    ]);
    await page.goto(`which-fix/?${query.join('&')}`);
    await expect(questions.first(), query.join('\n')).toBeVisible();
    await expect(page.locator(foreignElements), query.join('\n')).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
});

for (const [path, queries] of Object.entries(hostileAddresses)) {
  test(`stale and broken links to /${path} do no harm`, { tag: '@once' }, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    for (const query of queries) {
      await page.goto(path + query);
      await idle(page);
      await expect(page.locator('main :is(ol, ul) a').filter({ visible: true }).first(), query).toBeVisible();
      await expect(page.locator(foreignElements), query).toHaveCount(0);
      expect(complaints, query).toEqual([]);
    }
  });
}

for (const year of ['2001', '2049']) {
  test(`with a clock that says ${year} everything works`, { tag: '@once' }, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    await page.clock.setFixedTime(`${year}-01-01T00:00:00Z`);
    await useAll(page);
    expect(complaints).toEqual([]);
  });
}

test(
  'with storage that is full a proposal opens, and the list is there again',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await page.goto('which-fix/?message=invalid');
    const first = page.locator('main ol h3 a').first();
    const name = await first.innerText();
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.goBack();
    await expect(first).toHaveText(name);
    expect(complaints).toEqual([]);
  },
);

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
