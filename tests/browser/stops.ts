import type { Page } from '@playwright/test';

/** Far more than any page has: a walk that long goes round in circles. */
const most = 1000;

/** Presses Tab from the start of a page to its end and says at which elements it stopped, and what was wrong with a stop. */
export async function walk(page: Page): Promise<{ stops: string[]; faults: string[] }> {
  const stops: Stop[] = [];
  // A first key brings an article its ticks, and then its links to parts. They are walked to as well, so they are waited for.
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => {
    const heading = document.querySelector('.prose > h2[id], .prose > h3[id]');
    return !heading || heading.querySelector('.section-link');
  });
  await page.evaluate(() =>
    document.querySelectorAll('body *').forEach((element, place) => element.setAttribute('data-place', `${place}`)),
  );
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (!stop || stop.name === stops[0]?.name) break;
    stops.push(stop);
  }
  return {
    stops: stops.map(({ name }) => name),
    faults: stops.flatMap(({ name, fault }) => (fault ? [`${name}: ${fault}`] : [])),
  };
}

/** Where a walk must stop, in the order of the document: at each link, button and field, and once in a group of radio buttons. */
export function expectedStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    return [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      .filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const isNew = !groups.has(element.name);
        groups.add(element.name);
        return isNew;
      })
      .map(
        (element) => `${element.dataset['place']} <${element.localName}> ${element.textContent.trim() || element.id}`,
      );
  });
}

/** The elements whose place on the screen or in the order of Tab is not their place in the document. */
export function reordered(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { order, flexDirection, flexWrap } = getComputedStyle(element);
        return order !== '0' || element.tabIndex > 0 || `${flexDirection} ${flexWrap}`.includes('reverse');
      })
      .map((element) => `<${element.localName} class="${element.className}">`),
  );
}

/** The element that has the focus, unless it is none, with what hides that from a reader. */
function stopOf(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const name = `${element.dataset['place']} <${element.localName}> ${element.textContent.trim() || element.id}`;
    const isMarked = [element, element.closest('label')].some((candidate) => {
      const { outlineStyle, outlineWidth } = candidate
        ? getComputedStyle(candidate)
        : { outlineStyle: 'none', outlineWidth: '0' };
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isMarked) return { name, fault: 'nothing shows that it has the focus' };
    const shown = [...element.getClientRects()].some(({ left, top, width, height }) => {
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return found !== null && (element.contains(found) || found.contains(element));
    });
    return shown ? { name } : { name, fault: 'it has the focus but lies outside the window or under something' };
  });
}

interface Stop {
  name: string;
  fault?: string;
}
