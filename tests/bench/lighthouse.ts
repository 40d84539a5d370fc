import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../support/port.ts';
import { startBrowser } from './phone.ts';
import type { Visit } from './visits.ts';

const advice = `
Lighthouse is not here, and is no part of the project. To have its scores too:
  npm install --prefix /tmp/lighthouse lighthouse && LIGHTHOUSE=/tmp/lighthouse npm run bench`;

/**
 * Prints Lighthouse's scores on its own phone and network, with what costs points. Lighthouse is looked for in the folder that
 * LIGHTHOUSE names, or in the project; where there is none, says how to get it.
 */
export async function printLighthouse(home: string, visits: readonly Visit[]): Promise<void> {
  const lighthouse = await findLighthouse(process.env['LIGHTHOUSE'] ?? process.cwd());
  if (!lighthouse) return console.log(advice);
  const port = await freePort();
  const browser = await startBrowser(port);
  const reports: { kind: string; report: Report }[] = [];
  for (const { kind, path } of visits) {
    const result = await lighthouse(home + path, { port, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse has no result for ${home}${path}.`);
    reports.push({ kind, report: result.lhr });
  }
  await browser.close();
  console.log('\nLighthouse, its phone and network');
  console.table(Object.fromEntries(reports.map(({ kind, report }) => [kind, scoresOf(report)])));
  for (const { kind, report } of reports) for (const loss of lossesOf(report)) console.log(`  ${kind}: ${loss}`);
}

function scoresOf({ categories }: Report): Record<string, number> {
  return Object.fromEntries(Object.values(categories).map(({ title, score }) => [title, (score ?? 0) * 100]));
}

/** The audits that cost a report points. */
function lossesOf({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return [...new Set(counted.map(({ id }) => id))].flatMap((id) => {
    const { score, title, displayValue = '' } = audits[id] ?? {};
    return typeof score === 'number' && score < 1
      ? [`${title} ${displayValue} (${id}, ${Math.round(score * 100)} of 100)`]
      : [];
  });
}

async function findLighthouse(folder: string): Promise<Lighthouse | undefined> {
  try {
    const program = createRequire(join(folder, 'package.json')).resolve('lighthouse');
    return ((await import(pathToFileURL(program).href)) as { default: Lighthouse }).default;
  } catch {
    return undefined;
  }
}

/** The part of Lighthouse's interface that is used here (github.com/GoogleChrome/lighthouse, docs/readme.md). */
type Lighthouse = (address: string, flags: { port: number; logLevel: 'error' }) => Promise<{ lhr: Report } | undefined>;

interface Report {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}
