import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { complaintsOf } from '../support/complaints.ts';
import { picturesOf } from '../photo/pictures.ts';
import { stored, test } from './own-site.ts';

const choose = (page: Page, buffer: Buffer) =>
  page.locator('photo-reader input').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
const said = (page: Page) => page.locator('photo-reader .panel [aria-live]');

test.describe('with the guide stored', () => {
  test.use({ serviceWorkers: 'allow' });

  test(
    'a photo is read, shown beside its words and answered, and without a network the next time',
    {
      tag: '@once',
    },
    async ({ page, site, context }) => {
      test.setTimeout(180_000);
      await page.goto(site.home);
      await stored(page);
      const complaints = complaintsOf(page, site.home);
      await expect(page.getByRole('button', { name: 'Photo' })).toBeVisible();

      for (const isOffline of [false, true])
        await test.step(isOffline ? 'without a network' : 'with one', async () => {
          await context.setOffline(isOffline);
          await page.goto(site.home);
          await choose(page, await signInPhoto());
          await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 70_000 });
          await expect(page.locator('#message')).toHaveValue(/connect to server/);
          await expect(page.locator('photo-reader canvas')).toBeVisible();
          await expect(page.locator('[data-reply] ol a').first()).toHaveAttribute('href', /\/fixes\//);
        });
      expect(complaints).toEqual([]);
    },
  );
});

test('a reading is cancelled, and the box works on', { tag: '@once' }, async ({ page, site }) => {
  await page.route('**/photo/engine.packed', () => undefined);
  await page.goto(site.home);
  await choose(page, await signInPhoto());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page)).toHaveText('The photo was not read.');
  await page.locator('#message').fill('Password is incorrect');
  await page.getByRole('button', { name: 'Find my fix' }).click();
  await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done');
});

const refused: [what: string, picture: () => Promise<Buffer>, sentence: RegExp][] = [
  ['what is no picture', async () => Buffer.from('no picture'), /cannot open the file as a picture/],
  ['a picture of over 40 megapixels', () => flat(8000, 6000), /more than 40 megapixels/],
  ['a picture without words', () => flat(600, 800), /No words could be read/],
];
for (const [what, picture, sentence] of refused)
  test(`${what} is refused with a sentence`, { tag: '@once' }, async ({ page, site }) => {
    await page.goto(site.home);
    await choose(page, await picture());
    await expect(said(page)).toHaveText(sentence, { timeout: 60_000 });
  });

/** Answers in the place of the worker that reads: lines of text one below the other. */
async function seeLines(page: Page, ...texts: string[]): Promise<void> {
  const lines = texts.map((text, at) => ({
    text,
    confidence: 90,
    box: { left: 40, top: 100 + at * 120, width: 500, height: 40 },
  }));
  const answer = JSON.stringify({ step: 'done', lines, quarters: 0, skew: 0 });
  await replaceReader(page, `onmessage = () => postMessage(${answer});`);
}

/** Has another script in the place of the worker that reads. */
function replaceReader(page: Page, body: string) {
  return page.route('**/photo/reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

test('an unsure message is offered beside its part of the photo', async ({ page, site }) => {
  await seeLines(page, 'Sign in to Xiaomi Account', 'Wrong code or passw', 'Help');
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  const reply = page.locator('[data-reply]');
  await expect(reply.getByRole('img', { name: 'The part of your photo that was read' })).toBeVisible();
  await expect(reply.locator('button.entry')).toHaveCount(2);
  await expect(page.locator('#message')).toHaveValue('Wrong code or passw');
});

for (const [place, path] of [
  ['the home page', ''],
  ['the search', 'search/'],
] as const)
  test(
    `on ${place}, Back and reload keep the doubt of a photo until its text is edited`,
    { tag: '@once' },
    async ({ page, site }) => {
      const text = 'Invalid username or password. Qzlx hgwp kvvtr.';
      await seeLines(page, text);
      await page.goto(site.home + path);
      await choose(page, await flat(600, 800));
      const choices = page.locator('[data-reply] button.entry');
      await expect(choices).not.toHaveCount(0);

      await page.reload();
      await expect(page.locator('#message')).toHaveValue(text);
      await expect(choices).not.toHaveCount(0);
      await page.goto(`${site.home}faq/`);
      await page.goBack();
      await expect(choices).not.toHaveCount(0);
      await expect(page.locator('.halved')).toHaveCount(0);

      await page.locator('#message').fill('Invalid username or password');
      await page.getByRole('button', { name: 'Find my fix' }).click();
      await expect(page.locator('.halved')).toHaveText('Invalid username or password');
      await page.reload();
      await expect(page.locator('.halved')).toBeVisible();
    },
  );

test('a phone in another language with the same letters is recognised', { tag: '@once' }, async ({ page, site }) => {
  await seeLines(page, 'Xiaomi-Konto', 'Passwort falsch');
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  await expect(page.locator('.halved')).toHaveText('Passwort falsch');
  await expect(page.locator('message-box select')).toHaveValue('de');
});

test('what the browser itself reads needs no reader', { tag: '@once' }, async ({ page, site }) => {
  await page.addInitScript(() => {
    const text = { rawValue: 'Password is incorrect', boundingBox: new DOMRect(40, 100, 500, 40) };
    Object.assign(window, {
      TextDetector: class {
        detect = () => Promise.resolve([text]);
      },
    });
  });
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  await expect(page.locator('.halved')).toBeVisible();
  expect(site.asked.filter((path) => /reader|packed/.test(path))).toEqual([]);
});

for (const way of ['paste', 'drop'] as const)
  test(`a picture comes by ${way} too`, { tag: '@once' }, async ({ page, site }) => {
    await seeLines(page, 'Password is incorrect');
    await page.goto(site.home);
    const bytes = [...(await flat(60, 80))];
    await page.locator('#message').evaluate(
      (field, [name, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], 'photo.jpg', { type: 'image/jpeg' }));
        const rules = { bubbles: true, cancelable: true };
        field.dispatchEvent(
          name === 'paste'
            ? new ClipboardEvent(name, { ...rules, clipboardData: data })
            : new DragEvent(name, { ...rules, dataTransfer: data }),
        );
      },
      [way, bytes] as const,
    );
    await expect(page.locator('.halved')).toHaveText('Password is incorrect');
  });

test('a reader that dies says so, and the box works on', { tag: '@once' }, async ({ page, site }) => {
  await replaceReader(page, "throw new Error('Out of memory')");
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  await expect(said(page)).toHaveText(/could not be read on this device/);
  await page.locator('#message').fill('Password is incorrect');
  await page.getByRole('button', { name: 'Find my fix' }).click();
  await expect(page.locator('.halved')).toBeVisible();
});

test('a reader that cannot be loaded says so', { tag: '@once' }, async ({ page, site }) => {
  await page.route('**/_astro/panel-view.*', (route) => route.abort());
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  await expect(page.getByRole('alert').filter({ hasText: 'photo reader could not be loaded' })).toBeVisible();
});

test('an engine that cannot be loaded says so', { tag: '@once' }, async ({ page, site }) => {
  await page.route('**/photo/engine.packed', (route) => route.fulfill({ status: 503 }));
  await page.goto(site.home);
  await choose(page, await flat(600, 800));
  await expect(said(page)).toHaveText(/could not be loaded/);
});

/** A photo of the English sign-in screen in the dark: “Couldn't connect to server”. */
async function signInPhoto(): Promise<Buffer> {
  const [picture] = await picturesOf('en', [1]);
  if (!picture) throw new Error('There is no such picture.');
  return readFile(picture.file);
}

function flat(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888888' } })
    .jpeg()
    .toBuffer();
}
