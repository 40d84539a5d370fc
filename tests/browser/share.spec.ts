import { expect, test, type Page } from '@playwright/test';
import { ask } from './ask.ts';
import decode from 'qr/decode.js';
import { complaintsOf } from '../support/complaints.ts';
import { idle } from './idle.ts';
import { pagesOfPdf } from './pdf.ts';

const name = 'Open on another device';
/** At the foot of every page; a result has one of its own, which comes first. */
const opener = (page: Page) => page.getByRole('button', { name }).first();
const cases = [
  '',
  'fixes/reset-password/',
  'which-fix/?message=invalid&place=lock-screen',
  'search/',
  'messages/#invalid-credentials',
];

for (const address of cases) {
  test(`/${address} shows its own address to a camera`, async ({ page, baseURL }) => {
    await page.goto(address);
    await opener(page).click();
    const shown = new URL(address.replace(/#.*/, ''), baseURL).href;
    await expect(page.getByRole('dialog').getByText(shown, { exact: true })).toBeVisible();
    expect(await seen(page)).toBe(shown);
  });
}

for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
  test(
    `a camera reads the picture in other colours: ${Object.values(media).join(', ')}`,
    { tag: '@once' },
    async ({ page, baseURL }) => {
      await page.emulateMedia(media);
      await page.goto('about/');
      await opener(page).click();
      expect(await seen(page)).toBe(new URL('about/', baseURL).href);
    },
  );
}

test('the picture follows the answers given on the page', { tag: '@once' }, async ({ page }) => {
  await page.goto('which-fix/?message=limit');
  await page.goto('which-fix/?message=code');
  await page.goBack();
  await opener(page).click();
  expect(await seen(page)).toMatch(/\/which-fix\/\?message=limit$/);
});

for (const [where, address] of [
  ['home', ''],
  ['the search', 'search/'],
] as const) {
  test(
    `${where} passes on the message or the page of its reply, and not what was typed`,
    { tag: '@once' },
    async ({ page, baseURL }) => {
      const typed = "my shop says couldn't verify Mi Account, invalid username or password";
      await page.goto(address);
      await ask(page, typed);
      const tool = page.locator('.reply').getByRole('button', { name });
      await tool.click();
      const shown = new URL('messages/#invalid-credentials', baseURL).href;
      expect(await seen(page)).toBe(shown);
      await page.keyboard.press('Escape');
      await expect(tool).toBeFocused();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('[data-address]')).toHaveText(shown);
      // Own words are about no message: the page that answers them best is passed on.
      await ask(page, 'forgot mi account password');
      await expect(page.getByRole('heading', { name: 'Start with the first of these' })).toBeVisible();
      await tool.click();
      expect(await seen(page)).toBe(new URL('fixes/reset-password/', baseURL).href);
    },
  );
}

test('a link to a search passes on the page of its reply, and not its words', async ({ page }) => {
  await page.goto('search/?q=%D0%BA%D0%BE%D0%B4');
  const best = page.locator('[data-reply] ol a').first();
  // The reply scrolls the page: a picture taken before it stands still shows something else.
  await expect(best).toBeInViewport();
  await opener(page).click();
  expect(await seen(page)).toBe(await best.evaluate((link: HTMLAnchorElement) => link.href));
});

test('a reply prints on one page, and the empty box does not', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('message-box')).toHaveText('', { useInnerText: true });
  await page.emulateMedia({ media: null });
  await ask(page, "Couldn't verify Mi Account ID. Invalid username or password.");
  const heading = page.locator('.reply h2');
  await expect(heading).toBeFocused();
  expect(await pagesOfPdf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(heading).toBeVisible();
  await expect(page.locator('.reply :is(button, summary)').filter({ visible: true })).toHaveCount(0);
});

test('nothing is drawn before it is asked for', { tag: '@once' }, async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto('fixes/reset-password/');
  await idle(page);
  const before = scripts.length;
  await opener(page).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
});

test('Escape closes the dialog and gives the focus back', { tag: '@once' }, async ({ page, baseURL }) => {
  const complaints = complaintsOf(page, baseURL ?? '');
  await page.goto('fixes/reset-password/');
  await opener(page).press('Enter');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener(page)).toBeFocused();
  expect(complaints).toEqual([]);
});

test('the dialog fits a small screen', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('which-fix/?message=invalid&place=lock-screen&owner=mine&password=forgotten&codes=missing');
  await opener(page).click();
  await expect(page.getByRole('img', { name: /which-fix/ })).toBeVisible();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});

test('a script that does not come leaves the address as text', { tag: '@once' }, async ({ page, baseURL }) => {
  await page.goto('about/');
  await idle(page);
  await page.route(/\.js$/, (route) => route.abort());
  await opener(page).click();
  await expect(page.getByRole('contentinfo').getByText(new URL('about/', baseURL).href)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test(
  'the dialog copies the address and leads to apps, each with title and address',
  { tag: '@once' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(sessionStorage.setItem('copied', text)) },
      });
    });
    await page.goto('fixes/reset-password/');
    const address = page.url();
    await opener(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => sessionStorage.getItem('copied'))).toBe(address);
    for (const [app, host] of [
      ['WhatsApp', 'https://wa.me/'],
      ['Telegram', 'https://t.me/'],
      ['E-mail', 'mailto:'],
    ] as const) {
      const link = dialog.getByRole('link', { name: app });
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      const href = (await link.getAttribute('href')) ?? '';
      expect(href.startsWith(host), href).toBe(true);
      expect(decodeURIComponent(href)).toContain('Reset your password');
      expect(decodeURIComponent(href)).toContain(address);
    }
  },
);

test('Share opens the list of apps where the browser has one', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => Promise.resolve(sessionStorage.setItem('shared', JSON.stringify(data))),
    });
  });
  await page.goto('which-fix/?message=limit');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Share' }).click();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('shared'))).toContain('which-fix/?message=limit');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Share opens the dialog where the browser has no such list', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => delete (Navigator.prototype as { share?: unknown }).share);
  await page.goto('about/');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
});

test('Print draws the picture of the address on the paper', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => sessionStorage.setItem('printed', String(document.querySelectorAll('.paper svg').length));
  });
  await page.goto('fixes/reset-password/');
  await page.getByRole('contentinfo').getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('printed'))).toBe('1');
  await expect(page.locator('.paper')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper svg')).toBeVisible();
});

test('a message to a seller can be copied', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(sessionStorage.setItem('copied', text)) },
    });
  });
  await page.goto('faq/second-hand-phone/');
  await page.getByRole('button', { name: 'Copy this message' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('copied'))).toMatch(/^Hello! .*Thank you!$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button, and paper shows the address', { tag: '@once' }, async ({ page }) => {
    await page.goto('fixes/reset-password/');
    await expect(page.getByRole('button', { name })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper').getByText('https://back-in.example/')).toBeVisible();
  });
});

/** What a camera reads from the picture on the screen. */
async function seen(page: Page): Promise<string> {
  const picture = page.getByRole('dialog').getByRole('img');
  await expect(picture).toBeVisible();
  const png = (await picture.screenshot()).toString('base64');
  const { width, height, dark } = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return {
      width,
      height,
      dark: Array.from({ length: width * height }, (_pixel, at) => ((data[at * 4] ?? 0) < 128 ? 1 : 0)).join(''),
    };
  }, png);
  const data = Uint8Array.from([...dark].flatMap((pixel) => (pixel === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])));
  return decode({ width, height, data });
}
