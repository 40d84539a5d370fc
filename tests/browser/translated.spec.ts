import { expect, test, type Page } from '@playwright/test';
import { localeFolder, locales } from '#i18n/locales.ts';

/** The px that Chromium keeps free in a search field, for its sign that clears it. */
const signRoom = 18;

// What has its place measured out, in every language: words are longer in one than in another. One page of each is enough.

for (const locale of locales)
  test(
    `in ${locale} every question ends within 900 px on a phone, and the field of the header shows all of its words`,
    { tag: '@once' },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${localeFolder(locale)}which-fix/`);
      await page.locator('which-fix:defined').waitFor();
      const ends = await questionEnds(page);
      expect(ends.length).toBeGreaterThan(5);
      expect(ends.filter(({ end }) => end > 900)).toEqual([]);
      for (const width of [1000, 1070, 1140, 1280, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await roomAfterPlaceholder(page), `at ${width} px`).toBeGreaterThanOrEqual(signRoom);
      }
    },
  );

/** Where the last answer of each question ends on the page, in px, with that question alone to be seen. */
function questionEnds(page: Page): Promise<{ question: string | undefined; end: number }[]> {
  return page.evaluate(() => {
    const sets = Array.from(document.querySelectorAll<HTMLElement>('fieldset[data-question]'));
    return sets.map((shown) => {
      for (const set of sets) set.hidden = set !== shown;
      const ends = Array.from(shown.querySelectorAll('label'), (label) => label.getBoundingClientRect().bottom);
      return { question: shown.dataset['question'], end: Math.round(Math.max(...ends) + scrollY) };
    });
  });
}

/** The px that the placeholder of the header's field leaves free. */
function roomAfterPlaceholder(page: Page): Promise<number> {
  return page.locator('.site-header input').evaluate((field: HTMLInputElement) => {
    const style = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('The browser draws nothing.');
    pen.font = style.font;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return Math.floor(room - pen.measureText(field.placeholder).width);
  });
}
