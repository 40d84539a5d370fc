import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writeWorkers } from '#build/worker.ts';
import { fixes } from './addresses.ts';
import { idle } from './idle.ts';
import { stored, test } from './own-site.ts';

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

test.describe('a new build that finds no room', { tag: '@once' }, () => {
  test.use({ changesFiles: true });

  test('leaves in charge the one before, whose store is whole', async ({ page, site, context }) => {
    await page.goto(site.home);
    await stored(page);
    for (const address of fixes)
      await appendFile(join(site.folder, address, 'index.html'), '<!-- The second build -->');
    await writeWorkers(site.folder, true);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage);
    const session = await context.newCDPSession(page);
    const { origin } = new URL(site.home);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Number(used) + 20_000 });
    const second = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise<ServiceWorker | null>((done) => {
        registration.addEventListener('updatefound', () => done(registration.installing), { once: true });
      });
      await registration.update().catch(() => undefined);
      const worker = await found;
      while (worker && !['redundant', 'activated'].includes(worker.state))
        await new Promise((done) => setTimeout(done, 50));
      return worker?.state;
    });
    expect(second).toBe('redundant');
    await context.setOffline(true);
    await page.goto(site.home + fix);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
