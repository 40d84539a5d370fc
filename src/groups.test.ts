import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkGroupWords, inGroups } from './groups.ts';

const place = { file: 'content/fixes.yaml', folder: 'content/en/fixes' };
const articles = [{ id: 'call' }, { id: 'restart' }, { id: 'wait' }];
const facts = { wait: { group: 'easy' }, restart: { group: 'easy' }, call: { group: 'hard' } };

test('articles come by group in the order of their facts, joined with them', () =>
  assert.deepEqual(join(facts), [
    { id: 'easy', articles: ['wait, easy', 'restart, easy'] },
    { id: 'hard', articles: ['call, hard'] },
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
    test(what, () => assert.throws(() => join(faulty), sentence));
  }
});

suite('words of groups that do not fit say so', () => {
  for (const [what, words, sentence] of [
    ['a group without words', { easy: {} }, /site\.yaml, groups: “hard” has no words\. Write its title and lead\./],
    [
      'words without a group',
      { easy: {}, hard: {}, odd: {} },
      /groups: no fix and no question is in “odd”\. Correct the id/,
    ],
  ] as const) {
    test(what, () => assert.throws(() => checkGroupWords(['easy', 'hard'], words, 'content/en/site.yaml'), sentence));
  }
});

function join(rows: Readonly<Record<string, { group: string }>>) {
  return inGroups(rows, articles, place, ({ id }, { group }) => `${id}, ${group}`);
}
