import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { siteOf, start } from '../support/servers.ts';
import { sites } from './sites.ts';

/**
 * Tests with the built site on a server of their own, which they may slow down or break. `changesFiles` gives them a copy of its
 * files, which they may change.
 */
export const test = base.extend<{ changesFiles: boolean; site: OwnSite }>({
  changesFiles: [false, { option: true }],
  site: async ({ changesFiles }, use, { project }) => {
    const { folder: built, base } = sites[project.name as keyof typeof sites];
    const folder = changesFiles ? await mkdtemp(join(tmpdir(), 'back-in-')) : built;
    if (changesFiles) await cp(built, folder, { recursive: true });
    const answer = siteOf({ folder, base });
    const site: OwnSite = { folder, home: '', mood: 'well', asked: [] };
    const { home, stop } = await start((request, response) => {
      site.asked.push(request.url ?? '');
      if (site.instead?.(request, response)) return;
      if (site.mood === 'silent') return;
      if (site.mood === 'down') return void response.writeHead(503).end('Service unavailable');
      answer(request, response);
    }, base);
    await use(Object.assign(site, { home }));
    await stop();
    if (changesFiles) await rm(folder, { recursive: true });
  },
});

/** Waits until the page says that all of the guide is stored. */
export async function stored(page: Page): Promise<void> {
  await page.locator('[data-stored]').waitFor({ timeout: 60_000 });
}

/** Lets the browser look for a new worker, as it does by itself after a visit, and waits until that one is in charge. */
export async function updated(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    await registration.update();
    while (registration.installing || registration.waiting || registration.active === before)
      await new Promise((done) => setTimeout(done, 50));
  });
}

export interface OwnSite {
  /** Where its files are: the build itself, or the copy. */
  folder: string;
  /** The address of the home page. */
  home: string;
  /** How the server answers: well, not at all, or with status 503. */
  mood: 'well' | 'silent' | 'down';
  /** Answers in the place of the site, and says whether it did. */
  instead?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Every path that was asked for, with its query. */
  asked: string[];
}
