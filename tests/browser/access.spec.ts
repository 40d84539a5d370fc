import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { batches } from './addresses.ts';
import { complaintsOf } from '../support/complaints.ts';
import { idle } from './idle.ts';
import { openDetails } from './layout.ts';

const all: RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that read colours: only these can judge otherwise in other colours. */
const ofColours: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const views = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, rules: all },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ofColours },
  'forced colours': { media: { colorScheme: 'dark', forcedColors: 'active' }, rules: ofColours },
} as const;
const widths = [320, 1280];

for (const { name: batch, addresses } of batches) {
  test(`${batch} open without an error, a breach of their policy or a request elsewhere`, async ({ page, baseURL }) => {
    const complaints = complaintsOf(page, baseURL ?? '');
    for (const address of addresses) {
      await page.goto(address);
      await idle(page);
      expect(complaints, `/${address}`).toEqual([]);
    }
  });

  test(`${batch} have no access fault in any colours at any width`, { tag: '@once' }, async ({ page }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await openDetails(page);
      await readTrueColours(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const [name, { media, rules }] of viewsOf(address)) {
          await page.emulateMedia(media);
          faults.push(...(await faultsOf(page, rules)).map((fault) => `/${address}, ${width} px, ${name}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });
}

/** Every page in all colours; guide.html, which repeats the articles in one long page, in the first only. */
function viewsOf(address: string) {
  return Object.entries(views).slice(0, address === 'guide.html' ? 1 : undefined);
}

async function faultsOf(page: Page, runOnly: RunOnly): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // A page has axe from its first run. It has no frames, so axe need not open a page of its own to join their results.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).setLegacyMode();
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
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

type RunOnly = { type: 'tag' | 'rule'; values: string[] };
