import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../support/slow.ts';
import { conditions, type Condition } from './conditions.ts';
import { median } from './median.ts';
import { withPhone } from './phone.ts';
import type { Visit } from './visits.ts';
import { readVitals, watchVitals, type Vitals } from './vitals.ts';

/** Prints how each kind of page loads and answers under each condition: medians of `runs` first visits. */
export async function printSpeed(
  browser: Browser,
  home: string,
  runs: number,
  visits: readonly Visit[],
): Promise<void> {
  for (const condition of conditions) {
    const rows: Record<string, Record<string, number | undefined>> = {};
    for (const visit of visits) {
      const seen: Vitals[] = [];
      for (let run = 0; run < runs; run++) seen.push(await vitalsOf(browser, home, visit, condition));
      const middle = (name: keyof Vitals) => median(seen.map((vitals) => vitals[name]));
      rows[visit.kind] = {
        LCP: middle('paint'),
        CLS: middle('shift'),
        TBT: middle('blocking'),
        'longest task': middle('longest'),
        ...(visit.path === 'which-fix/' && { 'INP of one answer': middle('interaction') }),
      };
    }
    console.log(`\nSpeed at ${condition.name} (milliseconds, median of ${runs})`);
    console.table(rows);
  }
}

function vitalsOf(browser: Browser, home: string, { path }: Visit, condition: Condition): Promise<Vitals> {
  return withPhone(browser, async (page) => {
    await watchVitals(page);
    await slowDown(page, condition);
    await page.goto(home + path);
    await page.waitForLoadState('networkidle');
    // The last paint counts only while nobody has touched the page.
    const loaded = await readVitals(page);
    if (path !== 'which-fix/') return loaded;
    await answerOne(page);
    return { ...loaded, interaction: (await readVitals(page)).interaction };
  });
}

/** Chooses the first answer of the question that is asked, and goes on. */
async function answerOne(page: Page): Promise<void> {
  const form = page.locator('which-fix form');
  await form.locator('fieldset:visible label').first().tap();
  await form.locator('[type="submit"]').first().tap();
  await page.waitForURL(/\?/);
}
