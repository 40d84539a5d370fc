import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { corpusOf } from './corpus.ts';
import type { KindsFacts } from './pages-for.ts';
import { Scorer } from './scoring.ts';
import { tokensOf } from './tokens.ts';

const kinds: KindsFacts = {
  name: { part: 'reason', screens: ['sign-in'], pages: ['check-credentials'] },
  both: { part: 'reason', screens: ['sign-in'], pages: ['check-credentials'] },
  server: { part: 'whole', screens: ['sign-in'], pages: ['server-status'] },
};
const texts = {
  name: ['invalid username'],
  both: ['invalid username or password'],
  server: ['could not connect to the server', 'server error'],
};
const scorer = new Scorer(corpusOf('en', texts, kinds));

suite('the best kind for an input', () => {
  for (const [input, kind] of [
    ['invalid username', 'name'],
    ['invalid username or password', 'both'],
    ['password', 'both'],
    ['invlid usrname', 'name'],
    ['user name invalid', 'name'],
    ['servererror', 'server'],
    ['my phone shows server error again', 'server'],
    ['kangaroo', undefined],
    ['', undefined],
  ] as const) {
    test(`${input || 'nothing'}: ${kind ?? 'none'}`, () =>
      assert.equal(scorer.rank(tokensOf(input))[0]?.document.kind, kind));
  }
});

const best = (input: string) => {
  const [first] = scorer.rank(tokensOf(input));
  assert.ok(first);
  return first;
};

suite('the measures of a candidate', () => {
  test('the text itself has the highest of all', () => {
    const { score, precision, recall, order } = best('server error');
    assert.ok(score > 0.999, 'but for the rounding of sums');
    assert.deepEqual([precision, recall, order].map(Math.round), [1, 1, 1]);
  });
  test('more words lower precision alone', () => {
    const { precision, recall } = best('server error since monday');
    assert.ok(precision < 0.9 && recall > 0.999);
  });
  test('fewer words lower recall alone', () => {
    const { precision, recall } = best('connect to the server');
    assert.ok(precision > 0.999 && recall < 0.9);
  });
  test('another order of the same words scores less', () => {
    const [straight, turned] = [best('could not connect to the server'), best('the server could not to connect')];
    assert.ok(turned.order < straight.order && turned.score < straight.score);
  });
  test('a fragment has its share of the text, word for word', () => {
    const { verbatimShare, recall } = best('connect to the server');
    assert.equal(verbatimShare, recall);
    assert.equal(best('the server connect to').verbatimShare, 0);
  });
  test('a text that a longer input quotes is named', () =>
    assert.equal(best('it says server error to me').quoted?.text, 'server error'));
});
