import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { complaintsOf } from '../support/complaints.ts';
import { picturesOf } from '../photo/pictures.ts';
import { stored, test } from './own-site.ts';

/** A photo of the English sign-in screen in the dark: “Couldn't connect to server”. */
const number = 1;
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('photo-reader input').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
const said = (page: Page) => page.locator('photo-reader .panel [aria-live]');

test.describe('with the guide stored', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a photo is read, shown beside its words and answered, and without a network the next time', async ({
    page,
    site,
    context,
  }) => {
    test.setTimeout(180_000);
    const [picture] = await picturesOf('en', [number]);
    if (!picture) throw new Error('There is no such picture.');
    await page.goto(site.home);
    await stored(page);
    const complaints = complaintsOf(page, site.home);
    await expect(page.getByRole('button', { name: 'Photo' })).toBeVisible();

    for (const isOffline of [false, true])
      await test.step(isOffline ? 'without a network' : 'with one', async () => {
        await context.setOffline(isOffline);
        await page.goto(site.home);
        await page.locator('photo-reader input').setInputFiles(picture.file);
        await expect(page.locator('message-box')).toHaveAttribute('data-state', 'done', { timeout: 70_000 });
        await expect(page.locator('#message')).toHaveValue(/connect to server/);
        await expect(page.locator('photo-reader canvas')).toBeVisible();
        await expect(page.locator('[data-reply] ol a').first()).toHaveAttribute('href', /\/fixes\//);
      });
    expect(complaints).toEqual([]);
  });
});

test('a reading is cancelled, and the box works on', async ({ page, site }) => {
  const [picture] = await picturesOf('en', [number]);
  if (!picture) throw new Error('There is no such picture.');
  await page.route('**/photo/engine.packed', () => undefined);
  await page.goto(site.home);
  await page.locator('photo-reader input').setInputFiles(picture.file);
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
  test(`${what} is refused with a sentence`, async ({ page, site }) => {
    await page.goto(site.home);
    await choose(page, 'photo.jpg', await picture());
    await expect(said(page)).toHaveText(sentence, { timeout: 60_000 });
  });

test('a reader that cannot be loaded says so', async ({ page, site }) => {
  await page.route('**/photo/engine.packed', (route) => route.fulfill({ status: 503 }));
  await page.goto(site.home);
  await choose(page, 'photo.jpg', await flat(600, 800));
  await expect(said(page)).toHaveText(/could not be loaded/);
});

function flat(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#888888' } })
    .jpeg()
    .toBuffer();
}
