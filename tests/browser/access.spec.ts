import { expect, test, type Page } from '@playwright/test';
import { accessBatches } from './addresses.ts';
import { accessFaultsOf, type RunOnly } from './axe.ts';
import { complaintsOf } from '../support/complaints.ts';
import { idle } from './idle.ts';
import { openDetails } from './layout.ts';
import { samples } from './samples.ts';

const all: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that read colours: only these can judge otherwise in other colours. */
const ofColours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const;
/** How every page is read: what it looks like is that of the samples, and the size of targets is measured by reading.spec.ts. */
const first: View = { width: 320, media: light, rules: all, without: [...ofColours.values, 'target-size'] };
/** The messages of the other phones, one page like the other but for the words. */
const likeOthers = /^messages\/(?!en\/|ar\/)./;
/** How the samples are read. */
const views: readonly View[] = [
  { width: 320, media: light, rules: all },
  { width: 320, media: dark, rules: ofColours },
  { width: 320, media: forced, rules: ofColours },
  { width: 1280, media: light, rules: all },
  { width: 1280, media: dark, rules: ofColours },
  { width: 1280, media: forced, rules: ofColours },
];

for (const { name: batch, addresses } of accessBatches) {
  // What is wrong on loading, and what a page shows, is looked for in one visit: opening a page costs most.
  test(`${batch} open without an error, a breach of their policy, a request elsewhere or an access fault`, async ({
    page,
    baseURL,
  }, { project }) => {
    test.setTimeout(300_000);
    const complaints = complaintsOf(page, baseURL ?? '');
    const faults: string[] = [];
    // Below a path only what a kind of page loads can differ.
    for (const address of addresses.filter((each) => project.name === 'root' || samples.has(each))) {
      await page.setViewportSize({ width: first.width, height: 800 });
      await page.goto(address);
      await idle(page);
      expect(complaints, `/${address}`).toEqual([]);
      if (project.name === 'root' && (!likeOthers.test(address) || samples.has(address)))
        faults.push(...(await faultsInViews(page, address)));
    }
    expect(faults).toEqual([]);
  });
}

/** What is wrong with an open page, with its folds opened, in every view that it is read in. */
async function faultsInViews(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await openDetails(page);
  await readTrueColours(page);
  for (const { width, media, ...rules } of samples.has(address) ? views : [first]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    const view = `/${address}, ${width} px, ${media.forcedColors === 'active' ? 'forced colours' : media.colorScheme}`;
    faults.push(...(await accessFaultsOf(page, rules)).map((fault) => `${view}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}

/** Lets axe read the colours that forced colours give a text: for its fill, Chromium reports the one of the style sheet. */
async function readTrueColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });
}

interface View {
  width: number;
  media: typeof light | typeof dark | typeof forced;
  rules: RunOnly;
  without?: string[];
}
