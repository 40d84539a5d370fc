import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

// The twelve situations in which people come, each from what a reader of Spanish has on the screen or in mind to the first
// step on the page that owns the case.

const home = 'es/';
/** A message or own words in the box; or the answers to the questions; and the page that comes first. */
const situations: [situation: string, asked: string, page: string][] = [
  ['activation screen, own account', 'which-fix/?message=locked&owner=mine&password=sure', 'fixes/activation-lock/'],
  ['forgotten password', 'olvidé mi contraseña de xiaomi', 'fixes/reset-password/'],
  ['number lost', 'perdí mi número y no puedo recibir el código', 'fixes/two-factor/'],
  ['bought used, seller reachable', 'which-fix/?message=locked&owner=reachable', 'faq/second-hand-phone/'],
  ['bought used, seller gone', 'which-fix/?message=locked&owner=unreachable', 'faq/second-hand-phone/'],
  ['codes never arrive', 'no me llega el código de verificación', 'faq/no-sms-code/'],
  ['password changed just now', 'acabo de cambiar la contraseña y dice que es inválida', 'faq/invalid-after-reset/'],
  ['never had a password', 'No ha establecido una contraseña aún. Inicie sesión con SMS.', 'faq/no-password-set/'],
  ['asked after an update', 'después de actualizar el celular me pide la cuenta mi', 'fixes/update-software/'],
  ['Xiaomi Cloud does not sync', 'xiaomi cloud no sincroniza', 'fixes/clear-cache/'],
  [
    'a message of Mi Unlock',
    'No se pudo verificar. Vuelva a agregar su cuenta y dispositivo.',
    'faq/mi-unlock-messages/',
  ],
  ['a payment lock', 'Este dispositivo está bloqueado por un pago de instalación atrasado', 'faq/lender-lock/'],
  ['found a lost phone', 'Este dispositivo está perdido', 'faq/lost-mode/'],
];

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX', viewport: { width: 360, height: 740 } });

  test(
    'each of the twelve situations leads to the first step of its page',
    { tag: '@languages' },
    async ({ page, baseURL }) => {
      test.setTimeout(120_000);
      const complaints = complaintsOf(page, baseURL ?? '');
      for (const [situation, asked, path] of situations) {
        await test.step(situation, async () => {
          const first = asked.startsWith('which-fix/')
            ? await firstOfQuestions(page, asked)
            : await firstOfBox(page, asked);
          await expect(first, situation).toHaveAttribute('href', new RegExp(`/es/${path}$`));
          await first.click();
          await expect(page.locator('article h1')).toBeVisible();
          expect(await page.locator('html').getAttribute('lang')).toBe('es');
          await expect(page.locator('article .prose li, article .prose p').first(), situation).toBeVisible();
          await expect(page.locator('article .prose[lang]')).toHaveCount(0);
        });
      }
      expect(complaints).toEqual([]);
    },
  );

  test('a letter is written in Spanish, and in English for who reads it', { tag: '@languages' }, async ({ page }) => {
    await page.goto('es/which-fix/?message=locked&owner=unreachable');
    await page.locator('#letter summary').click();
    const letter = page.locator('[data-letter]');
    await expect(letter).toContainText('Xiaomi');
    const spanish = await letter.innerText();
    await page.locator('#letter input').first().fill('Redmi Note 12');
    await page.locator('#letter select').selectOption({ label: 'English' });
    await expect(letter).toContainText('Hello');
    await expect(letter).toContainText('Redmi Note 12');
    await expect(letter).toContainText('The phone is locked, and I see no error yet');
    await expect(letter).toHaveAttribute('lang', 'en');
    await page.locator('#letter select').selectOption({ label: 'Español' });
    await expect(letter).toContainText(spanish.split('\n')[0] ?? spanish);
  });

  test('a message to the seller leads to the same one in English', { tag: '@languages' }, async ({ page }) => {
    await page.goto('es/faq/second-hand-phone/');
    await page.locator('a[hreflang="en"][href$="#handout"]').click();
    await expect(page).toHaveURL(/\/faq\/second-hand-phone\/#handout$/);
    await expect(page.locator('#handout blockquote')).toBeInViewport();
  });

  test(
    'a Spanish text in English pages leads to the Spanish guide, which answers it',
    { tag: '@languages' },
    async ({ page }) => {
      await page.goto('');
      await ask(page, 'Nombre de usuario o contraseña incorrectos');
      await page.locator('[data-reply] a[hreflang="es"]').click();
      await expect(page).toHaveURL(/\/es\/search\/#q=/);
      await expect(page.locator('[data-reply] h2')).toBeVisible();
      await expect(page.locator('[data-reply] .action')).toHaveAttribute('href', /\/es\/(?:fixes|faq)\//);
    },
  );

  test('a wrong address speaks the language of its folder first', { tag: '@languages' }, async ({ page }) => {
    await page.goto('es/no-existe/');
    await expect(page.locator('main > :first-child')).toHaveAttribute('lang', 'es');
  });
});

async function ask(page: Page, text: string): Promise<void> {
  const field = page.locator('main textarea');
  await field.fill(text);
  await field.press('Enter');
}

async function firstOfBox(page: Page, text: string) {
  await page.goto(home);
  await ask(page, text);
  return page.locator('[data-reply] a.action').first();
}

async function firstOfQuestions(page: Page, path: string) {
  await page.goto(home + path);
  return page.locator('[data-article]:not([hidden]) h3 a').first();
}
