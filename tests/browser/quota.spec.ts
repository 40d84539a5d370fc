import { expect } from '@playwright/test';
import { idle } from './idle.ts';
import { test } from './own-site.ts';

test.use({ serviceWorkers: 'allow' });

const fix = 'fixes/reset-password/';

test(
  'with room for a part, that part is there without a network, and no visit asks for more',
  { tag: '@once' },
  async ({ page, site, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.home).origin, quotaSize: 200_000 });
    await page.goto(site.home);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    site.asked.length = 0;
    for (const path of ['faq/', fix]) {
      await page.goto(site.home + path);
      await idle(page);
    }
    const asked = site.asked
      .filter((path) => path.endsWith('/'))
      .map((path) => path.slice(new URL(site.home).pathname.length));
    expect(asked).toEqual(['faq/', fix]);
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
      return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname);
    });
    const [first = ''] = kept.filter((path) => path.endsWith('/'));
    await context.setOffline(true);
    await page.goto(new URL(first, site.home).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[data-stored]')).toBeHidden();
  },
);
