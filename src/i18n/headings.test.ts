import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { headingsOf } from './headings.ts';

test('headings are known by level and id, whatever their words', () =>
  assert.deepEqual(headingsOf('Text.\n\n## How long? {#how-long}\n\n### Días {#days}\n', 'a.mdx'), [
    '## how-long',
    '### days',
  ]));

suite('an article whose headings links cannot find', () => {
  for (const [what, body, sentence] of [
    ['no id', '## How long?', 'a.mdx, “## How long?”: the heading has no id. Write one behind it, as in {#how-long}.'],
    ['an id twice', '## One {#a}\n\n## Two {#a}', 'a.mdx: two headings have the id “a”. Give one of them another.'],
  ] as const)
    test(what, () => assert.throws(() => headingsOf(body, 'a.mdx'), { message: sentence }));
});
