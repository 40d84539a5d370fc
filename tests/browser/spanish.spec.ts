import { expect, test } from '@playwright/test';
import { ask } from './ask.ts';

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX', viewport: { width: 360, height: 740 } });

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
