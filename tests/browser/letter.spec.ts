import { expect, test, type Page } from '@playwright/test';
import { pagesOfPdf } from './pdf.ts';

const result = 'which-fix/?message=invalid&place=lock-screen&owner=mine&password=forgotten&codes=missing';
const imei = '490154203237518';
const filled = {
  'Model of the phone': 'Redmi Note 12',
  IMEI: `49-015420-323751-8 / 356938035643809`,
  'Proof of purchase': 'Bill of 2024-03-01 from the shop, with the IMEI',
  'Country where the phone was bought': 'India',
  'What happened': 'I bought the phone used, and the seller does not answer. '.repeat(17),
};

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await page.goto(result);
  await page.getByText('A letter to Xiaomi’s support').click();
});

test('a wrong IMEI looks and reads as an error, and a mended one does not', { tag: '@once' }, async ({ page }) => {
  const input = field(page, 'IMEI');
  const calm = await input.evaluate((element) => getComputedStyle(element).borderTopColor);
  await input.pressSequentially(imei.slice(0, -1));
  await expect(input).not.toHaveAttribute('aria-invalid', 'true');
  await input.blur();
  await expect(page.getByText('An IMEI has 15 digits.')).toBeVisible();
  await input.press('End');
  await input.press('7');
  await expect(page.getByText('The check digit is wrong.')).toBeVisible();
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(/The check digit is wrong/);
  expect(await input.evaluate((element) => getComputedStyle(element).borderTopColor)).not.toBe(calm);
  await input.press('Backspace');
  await input.press('8');
  await expect(page.getByText('The check digit is right.')).toBeVisible();
  await expect(input).toHaveAttribute('aria-invalid', 'false');
});

for (const [name, text] of [
  ['Account as the phone shows it', 'Summer2024'],
  ['What happened', 'My password is hunter22, and it is refused.'],
] as const) {
  test(`a password under “${name}” is warned of`, { tag: '@once' }, async ({ page }) => {
    await field(page, name).fill(text);
    await expect(page.getByText('This looks like a password or a code.')).toBeVisible();
    await field(page, name).fill('221****878');
    await expect(page.getByText('This looks like a password or a code.')).toBeHidden();
  });
}

test('the letter has two IMEIs as plain digits, and no line for what is empty', { tag: '@once' }, async ({ page }) => {
  const letter = page.locator('[data-letter]');
  await expect(letter).not.toContainText('IMEI:');
  for (const [name, text] of Object.entries(filled)) await field(page, name).fill(text);
  await expect(letter).toContainText('IMEI: 490154203237518 / 356938035643809\n');
  await expect(letter).not.toContainText('Unlock code:');
});

test('it says where to send it and where never, and leads to support', { tag: '@once' }, async ({ page }) => {
  await expect(page.getByText('Never post it in a forum')).toBeVisible();
  await expect(page.getByRole('link', { name: 'How to reach Xiaomi’s support' })).toHaveAttribute(
    'href',
    /fixes\/contact-support\/$/,
  );
});

test('it prints alone on one sheet', { tag: '@once' }, async ({ page }) => {
  for (const [name, text] of Object.entries(filled)) await field(page, name).fill(text);
  // What a browser prints is what stands there while print() runs.
  await page.evaluate(() => {
    window.print = () => document.body.classList.add('printing-now');
  });
  await page.getByRole('button', { name: 'Print the letter' }).click();
  await expect(page.locator('body')).toHaveClass(/printing-now/);
  await expect(page.locator('.sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toBeVisible();
  await expect(page.locator('.sheet')).toContainText('IMEI: 490154203237518');
  await expect(page.locator('body > :not(.sheet)').filter({ visible: true })).toHaveCount(0);
  expect(await pagesOfPdf(page)).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
