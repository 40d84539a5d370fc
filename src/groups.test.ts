import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inGroups } from './groups.ts';

const place = { file: 'content/fixes.yaml', folder: 'content/en/fixes' };
const articles = [{ id: 'call' }, { id: 'restart' }, { id: 'wait' }];
const facts = { wait: { group: 'easy' }, restart: { group: 'easy' }, call: { group: 'hard' } };

test('articles come by group in the order of their facts, with them', () =>
  assert.deepEqual(inGroups(facts, articles, place), [
    {
      id: 'easy',
      articles: [
        { id: 'wait', facts: facts.wait },
        { id: 'restart', facts: facts.restart },
      ],
    },
    { id: 'hard', articles: [{ id: 'call', facts: facts.call }] },
  ]));

suite('facts and articles that do not fit say which row to mend', () => {
  for (const [what, faulty, sentence] of [
    [
      'an article without facts',
      { wait: facts.wait, call: facts.call },
      /content\/fixes\.yaml: “restart” is missing\. Write its row, or take content\/en\/fixes\/restart\.mdx out\./,
    ],
    [
      'facts without an article',
      { ...facts, pray: { group: 'hard' } },
      /content\/fixes\.yaml, pray: there is no content\/en\/fixes\/pray\.mdx\. Correct the id, or write the article\./,
    ],
    [
      'a group in two places',
      { wait: facts.wait, call: facts.call, restart: facts.restart },
      /content\/fixes\.yaml, restart: it stands apart from its group “easy”\. Move the row to the others\./,
    ],
  ] as const) {
    test(what, () => assert.throws(() => inGroups(faulty, articles, place), sentence));
  }
});
