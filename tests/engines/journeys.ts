import type { Page } from './page.ts';

/** One page of each kind. Only Pagefind's engine finds “steady”: no symptom has the word. */
export const kinds = [
  '',
  'fixes/reset-password/',
  'messages/',
  'search/?q=steady',
  'which-fix/?message=limit',
] as const;

/** What readers come for. Every journey starts in a site that the browser has never seen; `home` ends with a slash. */
export const journeys = {
  'sees pages with their styles': {
    online: async (page, home) => {
      await page.open(home);
      await page.isStyled('html', 'background-color', 'rgba(0, 0, 0, 0)');
      await page.isStyled('h1', 'margin-top', '21.44px');
      await page.isStyled('main button[type="submit"]', 'min-height', 'auto');
      await page.open(`${home}which-fix/`);
      await page.isStyled('which-fix label', 'display', 'inline');
    },
  },
  'reads a fix': {
    online: async (page, home) => {
      await page.open(home);
      await page.click('main a[href$="/fixes/reset-password/"]');
      await page.isAt(/\/fixes\/reset-password\/$/);
      await page.sees('h1', /\w/);
      await page.sees('main article ol li', /\w/);
    },
  },
  searches: {
    online: async (page, home) => {
      await page.open(`${home}search/`);
      await page.type('#message', 'clear cache\n');
      await page.isAt(/#q=clear(\+|%20)cache$/);
      await page.sees('[data-reply] ol li:first-child a[href$="/fixes/clear-cache/"]', /\w/);
      await page.click('[data-reply] ol li:first-child a');
      await page.isAt(/\/fixes\/clear-cache\/$/);
      await page.back();
      await page.sees('[data-reply] ol li:first-child a[href$="/fixes/clear-cache/"]', /\w/);
    },
  },
  'finds what only the text of a page says': {
    online: async (page, home) => {
      await page.open(`${home}search/?q=steady`);
      await page.sees('[data-reply] ol li:first-child a[href$="/fixes/check-connection/"]', /\w/);
    },
  },
  'has a message explained on the home page': {
    online: async (page, home) => {
      await page.open(home);
      await page.type('#message', "Couldn't verify Mi Account ID. Invalid username or password.\n");
      await page.sees('[data-reply] .halved', /Invalid username or password/);
      await page.sees('[data-reply] a[href$="/fixes/reset-password/"]', /\w/);
    },
  },
  'answers the questions and goes Back': {
    online: async (page, home) => {
      await page.open(`${home}which-fix/`);
      await answer(page, 'message', 'locked');
      await page.isAt(/\?message=locked$/);
      await answer(page, 'owner', 'reachable');
      await page.isAt(/\?message=locked&owner=reachable$/);
      await page.sees('main ol li a[href$="/fixes/activation-lock/"]', /\w/);
      await page.back();
      await page.isAt(/\?message=locked$/);
      await page.sees('[data-question="owner"] legend', /\w/);
      await page.back();
      await page.sees('[data-question="message"] legend', /\w/);
    },
  },
  'reads, asks and searches without a network after one visit': {
    online: async (page, home) => {
      await page.open(home);
      await page.isStored();
    },
    offline: async (page, home) => {
      await page.open(`${home}fixes/wait-out-lock/`);
      await page.sees('h1', /\w/);
      await page.open(`${home}search/?q=clear+cache`);
      await page.sees('[data-reply] ol li:first-child a[href$="/fixes/clear-cache/"]', /\w/);
      await page.open(`${home}which-fix/?message=limit`);
      await page.click('main ol li:first-child a[href$="/fixes/wait-out-lock/"]');
      await page.isAt(/\/fixes\/wait-out-lock\/$/);
      await page.open(home);
      await page.type('#message', 'Server error\n');
      await page.sees('[data-reply]', /Server error/);
    },
  },
} satisfies Record<string, Journey>;

async function answer(page: Page, question: string, choice: string): Promise<void> {
  await page.click(`which-fix input[name="${question}"][value="${choice}"]`);
}

export interface Journey {
  online: (page: Page, home: string) => Promise<void>;
  /** What is done once the server has gone. */
  offline?: (page: Page, home: string) => Promise<void>;
}
