import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { suite, test } from 'node:test';

// A file's folder and name say where it runs and what it does. Types alone cost nothing and are left out.

const inNode = /^src\/(?:build|[^/]+\/index)\//;
const inPage = /^src\/browser\/|-(?:element|view|client)\.ts$|worker\.ts$/;
const imports = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const sources = new Map(
  globSync('src/**/*.ts', { exclude: (name) => name.endsWith('.test.ts') }).map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]),
);

suite('a file does what its name says', () => {
  test('an element is defined in a file of its name, and there alone', () => {
    const defining = [...sources].filter(([, text]) => text.includes('customElements.define(')).map(([file]) => file);
    assert.deepEqual(
      defining.toSorted(),
      [...sources.keys()].filter((file) => file.endsWith('-element.ts')).toSorted(),
    );
  });

  test('only the build imports from Node', () => {
    const users = [...sources].filter(([, text]) => importsOf(text).some((name) => name.startsWith('node:')));
    assert.deepEqual(
      users.map(([file]) => file).filter((file) => !inNode.test(file)),
      [],
    );
  });

  test('what runs in the page brings no schema, no content and nothing of Node with it', () => {
    const starts = [...sources.keys()].filter((file) => inPage.test(file) && !inNode.test(file));
    assert.ok(starts.length > 10);
    for (const start of starts) assert.deepEqual(foreignTo(start, sources), [], start);
  });
});

suite('what comes with a file is seen', () => {
  const cases: [name: string, files: [string, string][], foreign: string[]][] = [
    ['nothing', [['src/a/x-view.ts', "import { b } from './b.ts';"]], []],
    ['a package', [['src/a/x-view.ts', "import { z } from 'astro/zod';"]], ['astro/zod']],
    ['a type of one', [['src/a/x-view.ts', "import type { z } from 'astro/zod';"]], []],
    [
      'over another file',
      [
        ['src/a/x-view.ts', "import { one } from '#b/y.ts';\nimport type { Two } from '#b/z.ts';"],
        ['src/b/y.ts', "import { readFileSync } from 'node:fs';"],
        ['src/b/z.ts', "import { z } from 'astro/zod';"],
      ],
      ['node:fs'],
    ],
    ['what is loaded later', [['src/a/x-view.ts', "const { z } = await import('astro/zod');"]], ['astro/zod']],
  ];
  for (const [name, files, foreign] of cases)
    test(name, () => assert.deepEqual(foreignTo('src/a/x-view.ts', new Map(files)), foreign));
});

/** The imports of packages that may not run in the page, of a file and of all that it imports. */
function foreignTo(start: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const seen = new Set([start]);
  // The set grows while it is walked.
  for (const file of seen)
    for (const name of importsOf(files.get(file) ?? '')) {
      if (/^(?:node:|astro[:/]|zod)/.test(name)) found.add(name);
      else if (/^[#.]/.test(name))
        seen.add(name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(posix.dirname(file), name));
    }
  return [...found];
}

function importsOf(text: string): string[] {
  return [...text.matchAll(imports)].flatMap(([, name, later]) => name ?? later ?? []);
}
