import { expect, test } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

// The build in a folder has a draft too, so @languages runs there alone.

test.describe('a reader of Spanish', () => {
  test.use({ locale: 'es-MX' });

  test(
    'comes from the header of an English page to the same one in Spanish, with the answers',
    { tag: '@languages' },
    async ({ page, context }) => {
      const complaints = complaintsOf(page);
      await page.goto('which-fix/?message=invalid');
      const link = page.locator('.site-header .to-languages');
      await expect(link).toHaveText('Español');
      await expect(link).toHaveAttribute('lang', 'es');
      await link.click();
      await expect(page).toHaveURL(/\/es\/which-fix\/\?message=invalid$/);
      await expect(page.locator('.site-header .to-languages')).toHaveAttribute('href', '#site-languages');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await context.cookies()).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test(
    'takes the section along to another language, by the list at the foot',
    { tag: '@languages' },
    async ({ page }) => {
      await page.goto('es/fixes/clear-cache/#will-i-lose-my-photos');
      await page.getByRole('navigation', { name: 'Idiomas' }).getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/sub-path\/fixes\/clear-cache\/#will-i-lose-my-photos$/);
      await expect(page.locator('#will-i-lose-my-photos')).toBeInViewport();
    },
  );

  test('is answered in the words of a phone of their region', { tag: '@languages' }, async ({ page }) => {
    await page.goto('es/');
    const field = page.locator('main textarea');
    await expect(field).toHaveAttribute('placeholder', 'p. ej. Nombre de usuario o contraseña incorrectos');
    await field.fill('Sesión expirada, inicie sesión de nuevo más tarde');
    await field.press('Enter');
    await expect(page.locator('[data-reply] [lang="es-419"]').first()).toBeVisible();
  });
});

test('whoever reads none of the languages finds the way to the list', { tag: '@languages' }, async ({ page }) => {
  await page.goto('fixes/reset-password/');
  await page.locator('.site-header .to-languages').click();
  await expect(page.getByRole('navigation', { name: 'Languages' })).toBeInViewport();
});

for (const width of [320, 360, 390])
  test(`at ${width} px the header of a page in Arabic stays in one row`, { tag: '@languages' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('ar/faq/mi-or-xiaomi-account/');
    const tops = await page
      .locator('.site-header .bar > *')
      .evaluateAll((parts) =>
        parts.filter((part) => part.getClientRects().length > 0).map((part) => part.getBoundingClientRect().top),
      );
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(30);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
