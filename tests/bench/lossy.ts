import type { Browser, Page } from '@playwright/test';
import { chances } from '../messages/damage.ts';
import { siteOf, start } from '../support/servers.ts';
import { withPhone } from './phone.ts';

/** Of ten requests, how many are lost. */
const losses = [0, 1, 3];
/** What a reader looks at, page by page. */
const views = ['', 'fixes/reset-password/', 'fixes/', 'which-fix/', 'search/', 'faq/', 'fixes/clear-cache/', ''];
/** Milliseconds that a page is looked at, while the worker stores. */
const reading = 4000;
/** Milliseconds in which a stored page or answer comes. */
const patience = 10_000;

/** Prints what a phone has stored after eight page views on networks that lose requests, and what works of it without any. */
export async function printLossy(browser: Browser, folder: string): Promise<void> {
  const rows: Record<string, object> = {};
  for (const loss of losses) rows[`${loss * 10} %`] = await afterViews(browser, folder, loss);
  console.log(
    `\nStored after eight page views of ${reading / 1000} s where requests are lost, and what works then without a network`,
  );
  console.table(rows);
}

async function afterViews(browser: Browser, folder: string, loss: number): Promise<object> {
  const answer = siteOf({ folder, base: '/' });
  // The same ones are lost at every run.
  const chance = chances(1);
  let lost = 0;
  const { home, stop } = await start((request, response) => {
    if (chance() >= loss / 10) return answer(request, response);
    lost++;
    request.socket.destroy();
  });
  try {
    return await withPhone(
      browser,
      async (page) => {
        let again = 0;
        for (const path of views) {
          while (!(await page.goto(home + path).catch(() => undefined))) again++;
          await page.waitForTimeout(reading);
        }
        const stored = await storedBy(page);
        await page.context().setOffline(true);
        return {
          'requests lost': lost,
          'pages loaded again': again,
          'files stored': stored,
          ...(await offline(page, home)),
        };
      },
      'allow',
    );
  } finally {
    await stop();
  }
}

async function offline(page: Page, home: string): Promise<Record<string, string>> {
  const works = (use: () => Promise<unknown>) =>
    use().then(
      () => 'yes',
      () => 'no',
    );
  const shows = (selector: string) => page.locator(selector).first().waitFor({ timeout: patience });
  return {
    'a fix': await works(async () => {
      await page.goto(`${home}fixes/wait-out-lock/`);
      await shows('main .steps li');
    }),
    'a message': await works(async () => {
      await page.goto(home);
      await page.locator('#message').fill('Invalid username or password');
      await page.locator('#message').press('Enter', { timeout: patience });
      await shows('[data-reply] a[href$="fixes/reset-password/"]');
    }),
    'the questions': await works(async () => {
      await page.goto(`${home}which-fix/?message=limit`);
      await shows('main ol a[href$="fixes/wait-out-lock/"]');
    }),
    'a question': await works(async () => {
      await page.goto(`${home}faq/second-hand-phone/`);
      await shows('main h1');
      if (page.url().endsWith('/offline/')) throw new Error('It is not stored.');
    }),
  };
}

function storedBy(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const counts = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });
}
