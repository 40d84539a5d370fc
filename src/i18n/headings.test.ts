import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkHeadings, headingsOf } from './headings.ts';

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

suite('a translation keeps the headings of English', () => {
  for (const [what, own, sentence] of [
    ['another id', ['## a', '## c'], 'a.mdx: heading 2 is “## c”, and in English “## b”. Keep levels, ids and order.'],
    ['one fewer', ['## a'], 'a.mdx: heading 2 is “missing”, and in English “## b”. Keep levels, ids and order.'],
    ['one more', ['## a', '## b', '## c'], 'a.mdx: English has no heading “## c”. Take it out.'],
  ] as const)
    test(what, () => assert.throws(() => checkHeadings(['## a', '## b'], own, 'a.mdx'), { message: sentence }));
  test('the same', () => assert.doesNotThrow(() => checkHeadings(['## a'], ['## a'], 'a.mdx')));
});
