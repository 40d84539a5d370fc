import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printAnswers } from './answer.ts';
import { printGrowth } from './growth.ts';
import { printLighthouse } from './lighthouse.ts';
import { printLossy } from './lossy.ts';
import { printOld } from './old.ts';
import { startBrowser } from './phone.ts';
import { startServer } from './server.ts';
import { printSpeed } from './speed.ts';
import { printStore } from './store.ts';
import { printTasks } from './tasks.ts';
import { printWaiting } from './waiting.ts';
import { ownVisits, visitsIn } from './visits.ts';
import { printSearches, printWeights } from './weight.ts';

const project = join(import.meta.dirname, '../..');

/**
 * Prints figures of the built site and of builds with generated pages; it holds them against nothing.
 * `--quick` leaves the generated builds out, `--site` names another built site than `dist`, `--runs` how often a time is
 * taken, `--pages` how many pages are generated (`100,1000`), `--limit` after how many seconds a build is given up,
 * `--only` the parts to run. Another site, such as one of another generator, is measured by the parts that know nothing of this
 * guide: `--site ../docs/dist --visits 'home:,an article:guides/example/' --only weight,speed,lighthouse`.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    site: { type: 'string', default: join(project, 'dist') },
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: '0,100,1000,5000' },
    limit: { type: 'string', default: '1800' },
    visits: { type: 'string' },
    only: { type: 'string', default: 'weight,store,lossy,speed,waiting,answers,tasks,lighthouse,old,growth' },
  },
});
const runs = Number(values.runs);
const visits = values.visits === undefined ? ownVisits : visitsIn(values.visits);
const parts = values.only.split(',').filter((part) => part !== 'growth' || !values.quick);

if (parts.some((part) => part !== 'growth')) await measureSite(values.site);
if (parts.includes('growth')) await printGrowth(values.pages.split(',').map(Number), Number(values.limit));

async function measureSite(folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Make it with \`npm run build\`.`);
  const server = await startServer(folder);
  const browser = await startBrowser();
  try {
    if (parts.includes('weight')) await printWeights(browser, server, visits);
    if (parts.includes('weight') && visits === ownVisits) await printSearches(browser, server);
    if (parts.includes('store')) await printStore(browser, server);
    if (parts.includes('lossy')) await printLossy(browser, folder);
    if (parts.includes('speed')) await printSpeed(browser, server.home, runs, visits);
    if (parts.includes('waiting')) await printWaiting(browser, server.home, runs);
    if (parts.includes('answers')) await printAnswers(browser, server.home, runs);
    if (parts.includes('tasks')) await printTasks(browser, server.home);
    if (parts.includes('lighthouse')) await printLighthouse(server.home, visits);
    if (parts.includes('old')) await printOld(folder);
  } finally {
    await browser.close();
    await server.stop();
  }
}
