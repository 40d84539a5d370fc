import { expect, test, type Page } from '@playwright/test';

const headline = "Couldn't verify Mi Account ID. Invalid username or password.";
const decoder = (page: Page) => page.locator('message-decoder');
const answer = (page: Page) => page.locator('.message-answer');

test('a pasted message is answered with its meaning and its pages, and the focus stays in the field', async ({
  page,
}) => {
  await page.goto('');
  await page.getByLabel('What does the phone say?').fill(headline);
  await expect(answer(page).locator('.message')).toHaveText(headline);
  await expect(answer(page).getByRole('link').first()).toHaveAttribute('href', /\/fixes\/reset-password\/$/);
  await expect(answer(page).getByRole('link', { name: 'Use “Which fix?” for your case' })).toHaveAttribute(
    'href',
    /which-fix\/\?message=invalid$/,
  );
  await expect(decoder(page).getByRole('status')).toContainText('What it means');
  await expect(page.getByLabel('What does the phone say?')).toBeFocused();
});

test('a message in another language than the phone’s is found, marked as such and read from its side', async ({
  page,
}) => {
  await page.goto('');
  await page.getByLabel('What does the phone say?').fill('تعذر التحقق من معرف حساب Mi. خطأ RPC');
  await expect(answer(page)).toContainText('Found in another language: Arabic.');
  await expect(answer(page).locator('.message')).toHaveAttribute('lang', 'ar');
  await expect(answer(page).locator('.message')).toHaveAttribute('dir', 'rtl');
});

test('an unsure answer offers up to three, an unknown text none', async ({ page }) => {
  await page.goto('');
  const field = page.getByLabel('What does the phone say?');
  await field.fill('xiaomi account locked');
  await expect(answer(page).getByRole('heading')).toHaveText('Not sure. Is it one of these?');
  expect(await answer(page).locator('.nearest > li').count()).toBeLessThanOrEqual(3);
  await field.fill('The weather is fine today');
  await expect(answer(page).getByRole('heading')).toHaveText('This is no message we know');
});

test('a first half alone lists the reasons', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('What does the phone say?').fill("Couldn't verify Mi Account ID");
  await expect(answer(page).getByRole('link', { name: 'RPC error' })).toHaveAttribute(
    'href',
    /messages\/#software-fault$/,
  );
});

test('Clear empties field and answer', async ({ page }) => {
  await page.goto('');
  const field = page.getByLabel('What does the phone say?');
  await field.fill(headline);
  await expect(answer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(answer(page)).toBeHidden();
});

test('the text is neither sent nor kept', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('');
  await page.getByLabel('What does the phone say?').fill('secretword Server error 6512345678');
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(answer(page)).toBeVisible();
  expect(asked.filter((request) => /secretword|6512345678/.test(request))).toEqual([]);
  expect(page.url()).not.toContain('secretword');
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe('[{},{}]');
  expect(await context.cookies()).toEqual([]);
});

test('texts that cannot be loaded leave a sentence and a link', async ({ page }) => {
  await page.route('**/messages/*.json', (route) => route.abort());
  await page.goto('');
  await page.getByLabel('What does the phone say?').fill(headline);
  await expect(decoder(page).getByText('The messages could not be loaded.')).toBeVisible();
  await expect(decoder(page).getByRole('link', { name: 'All messages' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form searches, and the page of messages holds every kind', async ({ page }) => {
    await page.goto('');
    await page.getByLabel('What does the phone say?').fill('RPC error');
    await page.getByRole('button', { name: 'Explain it' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=RPC\+error$/);
    await page.goto('messages/#software-fault');
    await expect(page.locator('#software-fault')).toContainText('RPC error');
  });
});
