import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeWorkers } from '#build/worker.ts';
import { addresses } from './addresses.ts';
import { complaintsOf } from '../support/complaints.ts';
import { idle } from './idle.ts';
import { stored, test, updated, type OwnSite } from './own-site.ts';

test.use({ serviceWorkers: 'allow' });

const fix = 'fixes/reset-password/';
const pages = addresses.filter((address) => !address.endsWith('.html'));
// The browser's language is English.
const storedPages = pages.filter((address) => !/^messages\/(?!en\/)./.test(address));

test('after one visit the whole guide is there without a network', async ({ page, site, context }) => {
  test.setTimeout(120_000);
  await page.goto(site.home);
  await stored(page);
  await context.setOffline(true);

  await test.step('every page, byte for byte', async () => {
    const got = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).text())),
      storedPages.map((address) => site.home + address),
    );
    const built = await Promise.all(
      storedPages.map((address) => readFile(join(site.folder, address, 'index.html'), 'utf8')),
    );
    expect(storedPages.filter((_address, at) => got[at] !== built[at])).toEqual([]);
  });

  await test.step('the box answers a message', async () => {
    await page.goto(site.home);
    await page.locator('#message').fill('Неверное имя пользователя или пароль');
    await page.locator('message-box button[type=submit]').click();
    await expect(page.locator('message-box [data-reply] a[href$="fixes/check-credentials/"]').first()).toBeVisible();
  });

  for (const [query, path] of [
    ['forgot my password', /fixes\/reset-password\/$/],
    ['steady', /fixes\/check-connection\/$/],
  ] as const) {
    await test.step(`the search finds: ${query}`, async () => {
      await page.goto(`${site.home}search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-reply] ol a').first()).toHaveAttribute('href', path);
    });
  }

  await test.step('the questions lead to fixes', async () => {
    await page.goto(`${site.home}which-fix/?message=limit`);
    await expect(page.locator('main ol a').first()).toHaveAttribute('href', /fixes\/wait-out-lock\/$/);
  });

  await test.step('another device can be shown the address', async () => {
    await page.goto(site.home + fix);
    await page.getByRole('button', { name: 'Open on another device' }).click();
    await expect(page.getByRole('img', { name: site.home + fix })).toBeVisible();
  });

  await test.step('an address that is not stored leads to a page that says so and lists the fixes', async () => {
    await page.goto(`${site.home}fixes/no-such-fix/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/offline/);
    await page.locator('main a[href$="fixes/reset-password/"]').first().click();
    await expect(page).toHaveURL(site.home + fix);
  });
});

test.describe('a new build', { tag: '@once' }, () => {
  test.use({ changesFiles: true });

  test('shows on the next page, and without a network too', async ({ page, site, context }) => {
    await page.goto(site.home);
    await stored(page);
    await rebuild(site, 'The second build');
    await page.goto(site.home + fix);
    await expect(heading(page)).toHaveText('The second build');
    await updated(page);
    await context.setOffline(true);
    await page.reload();
    await expect(heading(page)).toHaveText('The second build');
  });

  test('leaves a page what it may yet need, over two builds that other pages find', async ({ page, site, context }) => {
    test.setTimeout(180_000);
    await page.goto(site.home + fix);
    await stored(page);
    const scripts = (await keys(page)).filter((key) => /\/_astro\//.test(key));
    for (const [before, ending] of [
      ['.js', '.2.js'],
      ['.2.js', '.3.js'],
    ] as const) {
      await rebuild(site, 'A newer build', ending, before);
      const other = await context.newPage();
      // The visit finds the new build by itself, and its worker takes over.
      await other.goto(site.home);
      const isFound = async () => (await keys(other)).some((key) => key.endsWith(ending));
      const isInCharge = () =>
        other.evaluate(async () => {
          const { installing, waiting } = await navigator.serviceWorker.ready;
          return !installing && !waiting;
        });
      await expect.poll(async () => (await isFound()) && (await isInCharge()), { timeout: 60_000 }).toBe(true);
      await other.close();
    }
    // The worker of the newest build answers this one, and might take it for the only page.
    const last = await context.newPage();
    await last.goto(site.home);
    await stored(last);
    expect(await keys(page)).toEqual(expect.arrayContaining(scripts));
    await page.getByRole('button', { name: 'Open on another device' }).click();
    await expect(page.getByRole('img', { name: site.home + fix })).toBeVisible();
  });

  test('leaves nothing of the build before once no page of it is open', async ({ page, site }) => {
    await page.goto(site.home);
    await stored(page);
    const before = await keys(page);
    await rebuild(site, 'The second build', '.2.js');
    await updated(page);
    await page.goto(site.home + fix);
    await expect.poll(async () => (await keys(page)).length).toBe(before.length);
    const scripts = (await keys(page)).filter((key) => /\/_astro\/.+\.js$/.test(key));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((key) => !key.endsWith('.2.js'))).toEqual([]);
  });

  test('with OFFLINE=off takes the worker and all it stored away', async ({ page, site }) => {
    await page.goto(site.home);
    await stored(page);
    await writeWorkers(site.folder, false);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
  });
});

test.describe('a store that is damaged', { tag: '@once' }, () => {
  const damages = {
    emptied: (page: Page) =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const key of await cache.keys()) await cache.delete(key);
        }
      }),
    'full of rubbish': (page: Page) =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const key of await cache.keys())
            await cache.put(key, new Response('rubbish', { headers: { 'content-type': 'text/html' } }));
        }
      }),
  };
  for (const [name, damage] of Object.entries(damages)) {
    test(`(${name}) does not keep a page from coming over the network, which mends it`, async ({
      page,
      site,
      context,
    }) => {
      await page.goto(site.home);
      await stored(page);
      await damage(page);
      await page.goto(site.home + fix);
      const title = await heading(page).textContent();
      await page.getByRole('button', { name: 'Open on another device' }).click();
      await expect(page.getByRole('img', { name: site.home + fix })).toBeVisible();
      await context.setOffline(true);
      await page.reload();
      await expect(heading(page)).toHaveText(title ?? '');
    });

    test(`(${name}) never shows: without a network the browser says that there is none`, async ({
      page,
      site,
      context,
    }) => {
      await page.goto(site.home);
      await stored(page);
      await damage(page);
      await context.setOffline(true);
      await expect(page.goto(site.home + fix)).rejects.toThrow(/ERR_(FAILED|INTERNET_DISCONNECTED)/);
    });
  }
});

test.describe('a network that is hardly one', { tag: '@once' }, () => {
  for (const mood of ['silent', 'down'] as const) {
    test(`(${mood}) shows the stored page after a few seconds`, async ({ page, site }) => {
      await page.goto(site.home);
      await stored(page);
      site.mood = mood;
      await page.goto(site.home + fix, { waitUntil: 'domcontentloaded' });
      await expect(heading(page)).toHaveText('Reset your password');
    });
  }
});

test('nothing is stored for a reader who saves data', { tag: '@once' }, async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(site.home);
  await idle(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const [what, get] of [
  ['has no service workers', () => undefined],
  [
    'refuses them with an error',
    () => {
      throw new Error('Not here');
    },
  ],
] as const)
  test(`a browser that ${what} shows its pages as ever`, { tag: '@once' }, async ({ page, site }) => {
    const complaints = complaintsOf(page, site.home);
    await page.addInitScript(`Object.defineProperty(navigator, 'serviceWorker', { get: ${String(get)} })`);
    await page.goto(site.home + fix);
    await page.getByRole('button', { name: 'Open on another device' }).click();
    await expect(page.getByRole('img', { name: site.home + fix })).toBeVisible();
    await idle(page);
    expect(complaints).toEqual([]);
  });

test('the worker answers for the site’s own folder and no more, and no rule of the policy is broken', async ({
  page,
  site,
}) => {
  const complaints = complaintsOf(page, site.home);
  await page.goto(site.home + fix);
  await stored(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site.home);
  expect(complaints).toEqual([]);
});

/** Makes a build of its own of the site's files: a fix has another title, scripts get names with another ending. */
async function rebuild({ folder }: OwnSite, title: string, ending = '.js', before = '.js'): Promise<void> {
  const scripts = await readdir(join(folder, '_astro'));
  const newNameOf = (name: string) => (name.endsWith(before) ? name.slice(0, -before.length) + ending : name);
  const renamed = (text: string) => scripts.reduce((all, name) => all.replaceAll(name, newNameOf(name)), text);
  for (const name of scripts) {
    const file = join(folder, '_astro', name);
    await writeFile(file, renamed(await readFile(file, 'utf8')));
    await rename(file, newNameOf(file));
  }
  for (const address of pages) {
    const file = join(folder, address, 'index.html');
    const html = renamed(await readFile(file, 'utf8'));
    await writeFile(file, address === fix ? html.replace(/(<h1[^>]*>)[^<]*/, `$1${title}`) : html);
  }
  await writeWorkers(folder, true);
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function keys(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await (await caches.open((await caches.keys())[0] ?? '')).keys()).map(({ url }) => url),
  );
}
