import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { articles } from './addresses.ts';
import { pagesOfPdf } from './pdf.ts';
import { sites } from './sites.ts';

const anchorOf = (address: string) => address.split('/').filter(Boolean).join('-');

/** Tests with the file alone in a folder, as it lies on a phone that it was sent to. */
const test = base.extend<{ file: string }>({
  javaScriptEnabled: false,
  file: async ({}, use, { project }) => {
    const { folder } = sites[project.name as keyof typeof sites];
    const file = join(await mkdtemp(join(tmpdir(), 'back-in-')), 'back-in.html');
    await copyFile(join(folder, 'guide.html'), file);
    await use(pathToFileURL(file).href);
    await rm(dirname(file), { recursive: true });
  },
});

test('opens from a folder, without script, and asks for nothing else', { tag: '@once' }, async ({ page, file }) => {
  const others: string[] = [];
  page.on('request', (request) => request.url() !== file && others.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.locator('script, link, img, iframe, object').count()).toBe(0);
  expect([...others, ...complaints]).toEqual([]);
});

test('has every article, every message and the reasons of every fix', { tag: '@once' }, async ({ page, file }) => {
  await page.goto(file);
  for (const address of articles) await expect(page.locator(`#${anchorOf(address)}`), address).toHaveCount(1);
  for (const fix of articles.filter((address) => address.startsWith('fixes/'))) {
    await expect(page.locator(`#which-fix a[href="#${anchorOf(fix)}"]`), fix).toHaveCount(1);
  }
  expect(await page.locator('#which-fix li').count()).toBeGreaterThan(30);
  expect(await page.locator('#messages .message').count()).toBeGreaterThan(40);
});

test('leads from its list to each article and to nowhere outside without saying so', async ({ page, file }) => {
  await page.goto(file);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute('href') ?? '', around: link.parentElement?.textContent ?? '' })),
    );
  const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
  const wrong = links.filter(({ href, around }) =>
    href.startsWith('#') ? !ids.has(href.slice(1)) : !around.includes(new URL(href).host),
  );
  expect(wrong).toEqual([]);
  await page.getByRole('navigation').getByRole('link', { name: 'Reset your password' }).click();
  await expect(page.locator('#fixes-reset-password')).toBeInViewport();
});

test('shows its styles under its own policy', { tag: '@once' }, async ({ page, file }) => {
  await page.goto(file);
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveCount(1);
  const width = await page
    .locator('article')
    .first()
    .evaluate((article) => getComputedStyle(article).maxInlineSize);
  expect(width).not.toBe('none');
});

test('fits a screen of 320 px', { tag: '@once' }, async ({ page, file }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(file);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
});

test(
  'prints on at most 14 pages: every fix in full, every question with its short answer',
  { tag: '@once' },
  async ({ page, file }) => {
    await page.goto(file);
    await page.emulateMedia({ media: 'print' });
    for (const address of articles) {
      const article = page.locator(`#${anchorOf(address)}`);
      await expect(article.locator('.lead'), address).toBeVisible();
      await expect(article.locator('.prose'), address).toBeVisible({ visible: address.startsWith('fixes/') });
    }
    await expect(page.getByText('On paper you have every fix in full')).toBeVisible();
    const sheets = await pagesOfPdf(page);
    expect(sheets).toBeGreaterThan(5);
    expect(sheets).toBeLessThanOrEqual(14);
  },
);

test('is linked at the foot of a page, with its size', async ({ page }) => {
  await page.goto('fixes/reset-password/');
  const link = page.getByRole('contentinfo').getByRole('link', { name: /whole guide in one file \(\d+ kB\)/ });
  await expect(link).toHaveAttribute('download', 'back-in.html');
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(response.status()).toBe(200);
});
