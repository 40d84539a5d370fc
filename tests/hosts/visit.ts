import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';

/** What a reader does on each kind of page, and that it works. Only Pagefind's engine finds “steady”: no symptom has the word. */
const visits: readonly Visit[] = [
  { path: '', look: 'main form' },
  { path: 'fixes/reset-password/', look: 'main article' },
  { path: 'search/?q=steady', look: 'main ol a' },
  { path: 'which-fix/', look: 'main ol a' },
];

/**
 * Opens the pages of a served guide in a browser, each without a word in the console, and sees that they work. Then the
 * network goes, and the guide is still there: the policy of the host governs the service worker too.
 */
export async function visit(browser: Browser, home: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const open = async ({ path, look }: Visit) => {
    await page.goto(new URL(path, home).href);
    await page.locator(look).first().waitFor({ timeout: 15_000 });
  };
  const complaints = complaintsOf(page, home);
  for (const each of visits) await open(each);
  // What one visit leaves out, as when its page is gone too soon, the next one stores.
  const stored = page.locator('[data-stored]');
  const isStored = () =>
    stored.waitFor({ timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  for (let visited = 0; visited < 4 && !(await isStored()); visited++) await open({ path: '', look: 'main form' });
  await stored.waitFor();
  assert.deepEqual(complaints, []);
  await context.setOffline(true);
  for (const each of visits) await open(each);
  await context.close();
}

interface Visit {
  path: string;
  /** What is there once the page works. */
  look: string;
}
