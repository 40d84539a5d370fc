import { expect, test } from '@playwright/test';
import { slowDown } from '../support/slow.ts';
import { batches, kinds } from './addresses.ts';
import { idle } from './idle.ts';
import { lossesOf, movementsOf, openDetails, setStyles, smallTargetsOf } from './layout.ts';
import { samples } from './samples.ts';

/** Also a window of 1280 × 1024 px zoomed to 400 %. */
const phone = { width: 320, height: 256 };
const computer = { width: 1280, height: 800 };
const large = 'html { font-size: 200% !important; }';
/** The values of WCAG 1.4.12, Text Spacing. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const { name: batch, addresses } of batches) {
  test(
    `${batch} lose nothing in a small window, with large or spaced text, and nothing is too small for a thumb`,
    { tag: '@once' },
    async ({ page }) => {
      test.setTimeout(180_000);
      const faults: string[] = [];
      for (const address of addresses) {
        await page.setViewportSize(phone);
        await page.goto(address);
        faults.push(...(await smallTargetsOf(page)).map((target) => `/${address}: ${target}`));
        await openDetails(page);
        for (const size of samples.has(address) ? [phone, computer] : [phone]) {
          await page.setViewportSize(size);
          for (const [name, css] of Object.entries({ plain: '', large, spaced })) {
            await setStyles(page, css);
            faults.push(...(await lossesOf(page)).map((loss) => `/${address}, ${name}, ${size.width} px: ${loss}`));
          }
        }
      }
      expect(faults).toEqual([]);
    },
  );
}

test('every kind of page stands still for readers who ask for less motion', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of kinds) {
    await page.goto(address);
    expect(await movementsOf(page), address).toEqual([]);
  }
});

const results = ['which-fix/?message=invalid', 'which-fix/?message=locked&owner=reachable'];
for (const width of [360, 1280]) {
  test(`at ${width} px nothing moves by itself while a page loads`, { tag: '@once' }, async ({ page }) => {
    await page.addInitScript(watchShifts);
    await slowDown(page, { slowdown: 4 });
    await page.setViewportSize({ width, height: 740 });
    for (const address of [...kinds, ...results]) {
      await page.goto(address);
      await idle(page);
      expect(await page.evaluate(() => (globalThis as unknown as Watched).shifts()), address).toEqual([]);
    }
  });
}

/** Runs in a page before its own scripts. Nobody touches it, so whatever shifts does so by itself. */
function watchShifts(): void {
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  // Below a thousandth it is a word that wraps while the rest of its line arrives.
  const shifts = () =>
    [...seen, ...observer.takeRecords()]
      .map((entry) => entry as LayoutShift)
      .filter(({ value }) => value >= 0.001)
      .flatMap(({ sources }) => sources.map(({ node }) => node?.textContent?.trim().slice(0, 60) ?? 'something'));
  Object.assign(globalThis, { shifts });
}

interface Watched {
  /** What has shifted, by its text. */
  shifts: () => string[];
}

/** Not in TypeScript's own library. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node?: Node | null }[];
}
