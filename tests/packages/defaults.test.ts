import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

// A default in the place of what must be there hides a fault: `?? ''`, `?? 0`, `?? []`, `?? {}`, and `= ''` of a
// part taken from an object or a list. What cannot be missing is asked of an accessor that throws a sentence.

/** Where a default is not silent about a fault, and why. A file may have as many as reasons. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'src/box/kept-text-view.ts': ['a tab need not have kept a text', 'nor an address have one'],
  'src/content.config.ts': ['a file may have nothing but comments'],
  'src/journey/followed-client.ts': ['a page of a reply need not be one that a list holds'],
  'src/journey/kept-journey-view.ts': ['a browser without the Navigation API has no key'],
  'src/messages/corpus.ts': ['an opening may have a word that its whole lacks'],
  'src/messages/phone-texts.ts': ['a kind may have variants alone', 'or none'],
  'src/search/index/letters.ts': ['a language need not have a gram of another'],
  'src/search/index/records.ts': ['a page need not have phrases'],
  'src/search/likeness.ts': ['no page had a gram that is met first; a loop over all grams of all phrases'],
  'src/search/phrases.ts': ['a word that no phrase has weighs nothing', 'a page may have fewer phrases than shares'],
  'src/search/translate.ts': ['a word that no entry is near to has no translation'],
  'src/text/counts.ts': ['an item that was not counted yet has occurred 0 times'],
  'src/triage/invariants.ts': ['a loop that runs half a million times; `listed` takes ids of the table'],
  'src/triage/table.ts': ['an answer says nothing of most articles'],
  'src/triage/which-fix-element.ts': ['a page that was just opened has taken no step'],
};
const silent = /\?\? (?:''|0(?![\d.])|\[\]|\{\})|\b\w+ = ''(?=[,\]} ])/g;

test('a default in src has a reason here', (context) => {
  const found = globSync('src/**/*.{ts,astro}', { exclude: (name) => name.endsWith('.test.ts') })
    .map((file): [string, number] => [file, [...readFileSync(file, 'utf8').matchAll(silent)].length])
    .filter(([, count]) => count > 0);
  const known = Object.entries(reasons).map(([file, { length }]): [string, number] => [file, length]);
  context.diagnostic(`${found.reduce((sum, [, count]) => sum + count, 0)} defaults, each with a reason`);
  assert.deepEqual(Object.fromEntries(found), Object.fromEntries(known));
});

test('each way of writing one is seen, and what looks like one is not', () => {
  const seen = ["a ?? ''", 'a ?? 0', 'a ?? []', 'a ?? {}', "[, first = '', rest]", "{ first = '' }"];
  const others = ["(path = '')", "path === ''", 'a ?? 0.5', 'a ?? b', "let out = '';", "a !== ''"];
  for (const text of seen) assert.equal(text.match(silent)?.length, 1, text);
  for (const text of others) assert.equal(text.match(silent), null, text);
});
