import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { builds, pagesOf, type BuiltPage } from './site.ts';

/** Ceilings in bytes after Brotli, by the kind of page: everything a first visit to it fetches, and its script alone. */
const budgets: { kind: string; pattern: RegExp; total: number; script: number }[] = [
  { kind: 'a fix', pattern: /^fixes\/./, total: 10_000, script: 2_000 },
  { kind: 'a question', pattern: /^faq\/./, total: 10_000, script: 2_000 },
  { kind: 'a list', pattern: /^(fixes|faq)\/$/, total: 10_000, script: 2_000 },
  { kind: 'a single page', pattern: /^(prevention|about)\/$/, total: 10_000, script: 2_000 },
];

for (const budget of budgets) {
  suite(`${budget.kind} weighs at most ${budget.total} bytes, its script at most ${budget.script}`, () => {
    const pages = pagesOf(builds.root).filter((page) => budget.pattern.test(page.path));
    assert.ok(pages.length > 0, `no page is ${budget.kind}`);
    for (const page of pages) {
      test(page.file, (context) => {
        const html = compressed(page.html);
        const script = scriptsOf(page).reduce((sum, file) => sum + compressed(readFileSync(file)), 0);
        context.diagnostic(`${html + script} bytes, of which script ${script}`);
        assert.ok(script <= budget.script, `its script weighs ${script} bytes`);
        assert.ok(html + script <= budget.total, `it weighs ${html + script} bytes`);
      });
    }
  });
}

test('one request paints a page: no style sheet, font or picture is fetched', () => {
  const wrong = pagesOf(builds.root).filter((page) =>
    page.root.querySelector('link[rel="stylesheet"], img, link[rel="preload"][as="font"]'),
  );
  assert.deepEqual(
    wrong.map((page) => page.file),
    [],
  );
});

/** The script files a page starts with, each with the ones it imports. */
function scriptsOf(page: BuiltPage): string[] {
  const entries = page.root
    .querySelectorAll('script[src]')
    .map((script) => join(builds.root.folder, script.getAttribute('src') ?? ''));
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      visit(join(file, '..', match[1] ?? ''));
  };
  entries.forEach(visit);
  return [...seen];
}

function compressed(data: string | Buffer): number {
  return brotliCompressSync(data).length;
}
