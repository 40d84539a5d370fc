import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

// A default in the place of what must be there hides a fault: `?? ''`, `?? 0`, `?? []`, `?? {}`, and `= ''` of a parameter or
// of a part taken from an object or a list. What cannot be missing is asked of an accessor that throws a sentence.

/** How many stand in src today. It only goes down: lower it with them. */
const most = 74;
const silent = /\?\? (?:''|0(?![\d.])|\[\]|\{\})|\b\w+(?:: string)? = ''(?=[,)\]} ])/g;

test('silent defaults in src only become fewer', (context) => {
  const found = globSync('src/**/*.{ts,astro}', { exclude: (name) => name.endsWith('.test.ts') }).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(silent)].map(([text]) => `${file}: ${text}`),
  );
  context.diagnostic(`${found.length} silent defaults, ${most} at most`);
  assert.ok(found.length <= most, `${found.length} silent defaults, ${most} at most:\n${found.join('\n')}`);
});

test('each way of writing one is seen, and what looks like one is not', () => {
  const seen = [
    "a ?? ''",
    'a ?? 0',
    'a ?? []',
    'a ?? {}',
    "(path = '')",
    "[, first = '', rest]",
    "(text: string = '')",
  ];
  const others = ["path === ''", 'a ?? 0.5', 'a ?? b', "let out = '';", "a !== ''"];
  for (const text of seen) assert.equal(text.match(silent)?.length, 1, text);
  for (const text of others) assert.equal(text.match(silent), null, text);
});
