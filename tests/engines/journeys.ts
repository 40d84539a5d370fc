import { enter, type Page } from './page.ts';

/** One page of each kind. Only Pagefind's engine finds “steady”: no symptom has the word. */
export const kinds = [
  '',
  'fixes/reset-password/',
  'messages/',
  'search/?q=steady',
  'which-fix/?message=limit',
] as const;

/** What readers come for. Every journey starts in a site that the browser has never seen; `home` ends with a slash. */
export const journeys: readonly Journey[] = [
  {
    name: 'reads a fix',
    online: async (page, home) => {
      await page.open(home);
      await page.click('main a[href$="/fixes/reset-password/"]');
      await page.isAt(/\/fixes\/reset-password\/$/);
      await page.sees('h1', /^\s*Reset your password/);
      await page.sees('main article ol li', /\w/);
    },
  },
  {
    name: 'searches',
    online: async (page, home) => {
      await page.open(`${home}search/`);
      await page.type('#query', `clear cache${enter}`);
      await page.isAt(/\?q=clear(\+|%20)cache$/);
      await page.sees('main ol[data-results] li:first-child a', /Clear/);
      await page.click('main ol[data-results] li:first-child a');
      await page.isAt(/\/fixes\/clear-cache\/$/);
      await page.back();
      await page.sees('main ol[data-results] li:first-child a', /Clear/);
    },
  },
  {
    name: 'has a message explained on the home page',
    online: async (page, home) => {
      await page.open(home);
      await page.type('#message', "Couldn't verify Mi Account ID. Invalid username or password.");
      await page.sees('.message-answer .message', /Invalid username or password/);
      await page.sees('.message-answer a[href$="/fixes/reset-password/"]', /\w/);
    },
  },
  {
    name: 'answers the questions and goes Back',
    online: async (page, home) => {
      await page.open(`${home}which-fix/`);
      await answer(page, 'message', 'locked');
      await page.isAt(/\?message=locked$/);
      await answer(page, 'owner', 'reachable');
      await page.isAt(/\?message=locked&owner=reachable$/);
      await page.sees('main ol li:first-child h3', /^\s*“This device is locked” by a Mi Account/);
      await page.back();
      await page.isAt(/\?message=locked$/);
      await page.sees('which-fix legend', /Whose account is on the phone\?/);
      await page.back();
      await page.sees('which-fix legend', /What does the screen say\?/);
    },
  },
  {
    name: 'reads, asks and searches without a network after one visit',
    online: async (page, home) => {
      await page.open(home);
      await page.isStored();
    },
    offline: async (page, home) => {
      await page.open(`${home}fixes/wait-out-lock/`);
      await page.sees('h1', /\w/);
      await page.open(`${home}search/?q=steady`);
      await page.sees('main ol[data-results] li:first-child a', /connection/);
      await page.open(`${home}which-fix/?message=limit`);
      await page.click('main ol li:first-child a[href$="/fixes/wait-out-lock/"]');
      await page.isAt(/\/fixes\/wait-out-lock\/$/);
      await page.open(home);
      await page.type('#message', 'Server error');
      await page.sees('.message-answer', /Server error/);
    },
  },
];

async function answer(page: Page, question: string, choice: string): Promise<void> {
  await page.click(`which-fix label:has(input[name="${question}"][value="${choice}"])`);
  await page.click('which-fix form button[type="submit"]');
}

interface Journey {
  name: string;
  online: (page: Page, home: string) => Promise<void>;
  /** What is done once the server has gone. */
  offline?: (page: Page, home: string) => Promise<void>;
}
