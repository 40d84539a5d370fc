import type { Page } from '@playwright/test';

/** Adds the rules to those of a page, in place of the ones added before. A constructed sheet is no inline style, so the policy lets it be. */
export async function setStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Opens everything that is folded, so that it is judged, too. The menu of the header stays shut where it would lie over the box. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    const hasBox = document.querySelector('message-box') !== null;
    const folded = document.querySelectorAll<HTMLDetailsElement>(hasBox ? 'details:not(.menu)' : 'details');
    for (const details of folded) details.open = true;
  });
}

/** What a reader of the page as it is shown now cannot see without scrolling sideways, or at all. */
export function lossesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('svg, option, .visually-hidden, .skip, thead'),
    );
    const outside = all.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    });
    const cut = all.filter((element) => {
      const { display, overflow, textOverflow } = getComputedStyle(element);
      const isBox =
        /hidden|clip/.test(overflow) ||
        textOverflow === 'ellipsis' ||
        element.matches('.button, button, label, summary');
      const isFull = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      // Fields scroll by themselves, and what has no text loses none.
      return (
        isBox &&
        isFull &&
        display !== 'inline' &&
        !element.matches('input, select, textarea') &&
        element.textContent.trim() !== ''
      );
    });
    return [
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []),
      // Of elements inside one another the innermost tells most.
      ...outside
        .filter((element) => !outside.some((other) => element !== other && element.contains(other)))
        .map((element) => `${nameOf(element)} lies partly outside`),
      ...cut.map((element) => `${nameOf(element)} is cut`),
    ];

    function nameOf(element: Element): string {
      return `<${element.localName} class="${element.className}"> “${element.textContent.trim().slice(0, 40)}”`;
    }
  });
}

/** What a thumb decides by: buttons, fields, the pages and ways to choose from; not the way back above a title. */
const targets = '.button, .field, button, label, .entry, .tool, main ol a:not(.breadcrumb a), nav a:not(.breadcrumb a)';

/**
 * What is smaller than it must be to be hit with a thumb: 44 px for what one decides by, 24 px for all else but links inside a
 * text.
 */
export function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    (decided) =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip, [type=hidden]'),
        )
        // A radio button is hit with its label, too.
        .map((element) => (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) || element)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const least = element.matches(decided) ? 44 : 24;
          // Browsers lay out in 64ths of a pixel.
          const isSmall = Math.min(width, height) < least - 0.02;
          return isSmall
            ? [`“${element.textContent.trim() || element.id}” is ${width} × ${height} px; it needs ${least}`]
            : [];
        }),
    targets,
  );
}

/** What would move on the page: the elements with an animation or a transition that takes time, and smooth scrolling. */
export function movementsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isMoving =
        (animationName !== 'none' && takesTime(animationDuration)) ||
        takesTime(transitionDuration) ||
        scrollBehavior === 'smooth';
      return isMoving ? [`<${element.localName} class="${element.className}">`] : [];

      function takesTime(durations: string): boolean {
        return durations.split(', ').some((duration) => Number.parseFloat(duration) > 0.01);
      }
    }),
  );
}
