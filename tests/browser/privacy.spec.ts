import { expect, type Page } from '@playwright/test';
import { stored, test, type OwnSite } from './own-site.ts';

/*
 * The privacy page promises that what is typed is sent to nobody. A marker is typed into every field of every kind of page that has
 * one, and sent off as readers do: with the scripts, before they come, and with the service worker in charge.
 */

test.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 900 } });

const marker = 'planted7marker';
const fields =
  ':enabled:is(textarea, input):is(textarea, :not([type]), [type=text], [type=search], [type=tel], [type=email])';
const kinds = ['', 'search/', 'fixes/contact-support/', 'faq/', 'messages/', 'which-fix/?message=invalid'];

for (const [state, prepare] of Object.entries({
  'with its scripts': async () => undefined,
  'before its scripts': (page: Page) => page.route(/\/_astro\//, () => undefined),
  'with its worker': async (page: Page, { home }: OwnSite) => {
    await page.goto(home);
    await stored(page);
  },
}))
  test(
    `no server is told what is typed into a page ${state}, and nothing keeps it`,
    { tag: '@once' },
    async ({ page, site, context }) => {
      test.setTimeout(180_000);
      await prepare(page, site);
      const sent: string[] = [];
      context.on('request', (request) => sent.push(`${request.url().replace(/#.*/, '')} ${request.postData() ?? ''}`));
      let typed = 0;
      for (const path of kinds) {
        await open(page, site.home + path);
        const count = await page.locator(fields).filter({ visible: true }).count();
        for (let at = 0; at < count; at++) {
          if (at > 0) await open(page, site.home + path);
          const field = page.locator(fields).filter({ visible: true }).nth(at);
          await field.fill(`${marker} Server error`);
          await field.press('Enter');
          typed++;
          await ended(page);
          await answered(page);
          expect(await page.title(), path).not.toContain(marker);
          expect(page.url().replace(/#.*/, ''), path).not.toContain(marker);
          expect(await keptIn(page), path).not.toContain(marker);
        }
      }
      expect(typed).toBeGreaterThan(0);
      expect(sent.filter((request) => request.includes(marker))).toEqual([]);
      expect(site.asked.filter((asked) => asked.includes(marker))).toEqual([]);
      expect(JSON.stringify(await context.cookies())).not.toContain(marker);
    },
  );

test.describe('what the privacy page says of addresses is so', () => {
  // A worker would ask for pages without their query: the server is told most where there is none.
  test.use({ serviceWorkers: 'block' });

  const answers = 'which-fix/?message=invalid';
  for (const [said, address, becomes, told, toldAgain] of [
    ['Your browser does not send us that part.', `search/#q=${marker}`, `search/#q=${marker}`, [], []],
    ['Only an old link to a search can', `search/?q=${marker}`, `search/#q=${marker}`, [`/search/?q=${marker}`], []],
    ['Our server can see that if you reload', answers, answers, [`/${answers}`], [`/${answers}`]],
  ] as const)
    test(`${said} ${address}`, { tag: '@once' }, async ({ page, site }) => {
      const seen = () => site.asked.splice(0).filter((asked) => asked.includes(marker) || asked.includes('invalid'));
      await page.goto(`${site.home}about/`);
      await expect(page.getByText(said)).toBeVisible();
      await page.goto(site.home + address);
      await expect(page).toHaveURL(site.home + becomes);
      await answered(page);
      expect(seen()).toEqual(told);
      await page.reload();
      await answered(page);
      expect(seen()).toEqual(toldAgain);
    });
});

/** A page as its reader has it who opens all that can be opened. */
async function open(page: Page, address: string): Promise<void> {
  // A page of which only the part behind the # changes would not be loaded.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  await ended(page);
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
}

/** Waits until the end of the page is there, with or without its scripts. */
function ended(page: Page): Promise<void> {
  return page.locator('body > footer').waitFor();
}

/** Waits until the box, where there is one and its script has come, has answered. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('message-box[data-state=searching]'));
}

/** All that the browser keeps for the site, but for the history of the tab, by which Back brings the text again. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await Promise.all(
      (await self.caches.keys()).map(async (name) => (await self.caches.open(name)).keys()),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      caches.flat().map(({ url }) => url),
    ]);
  });
}
