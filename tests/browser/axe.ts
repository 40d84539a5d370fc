import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * The access faults that axe finds on a page as it is shown now, as sentences. `rules` are those to run, all of them without it;
 * `without` leaves some out. The guide has no frames, so that axe is needed in one place only, and a page has it from its first run.
 */
export async function accessFaultsOf(page: Page, { rules, without = [] }: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([runOnly, off]) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        ...(runOnly && { runOnly }),
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
      );
    },
    [rules, without] as const,
  );
}

/** Rules by their tags or ids. */
export interface Rules {
  rules?: RunOnly;
  without?: readonly string[];
}

export type RunOnly = { type: 'tag' | 'rule'; values: string[] };
