import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { corpusOf } from './corpus.ts';
import type { KindsFacts } from './pages-for.ts';

const kinds: KindsFacts = {
  locked: { part: 'prefix', screens: ['activation'], pages: ['activation-lock'] },
  server: { part: 'reason', screens: ['activation', 'sign-in'], pages: ['server-status'] },
  code: { part: 'reason', screens: ['verification'], pages: ['no-sms-code'] },
  device: { part: 'whole', screens: ['activation'], pages: ['activation-lock'] },
};
const texts = {
  locked: ["Couldn't verify. %s."],
  server: ['Server error'],
  code: ['Wrong code'],
  device: ['This device is locked. Enter the password of the server to use it.'],
};
const corpus = corpusOf('en', texts, kinds);

suite('the documents of a corpus', () => {
  for (const [what, kind, prefix, line] of [
    ['a text', 'server', undefined, ' server error '],
    ['a prefix without its reason', 'locked', undefined, ' couldnt verify '],
    ['a prefix with a reason of the same screen', 'server', 'locked', ' couldnt verify server error '],
    ['the first sentence of a longer text', 'device', undefined, ' this device is locked '],
  ] as const) {
    test(what, () =>
      assert.ok(
        corpus.documents.some(
          (document) => document.kind === kind && document.prefix === prefix && document.line === line,
        ),
      ),
    );
  }
  test('a reason of another screen is not put behind a prefix', () =>
    assert.ok(!corpus.documents.some(({ kind, prefix }) => kind === 'code' && prefix)));
});

test('a token weighs the more the fewer texts have it', () => {
  const [rare, common] = [corpus.weights.get('error'), corpus.weights.get('server')];
  assert.ok(rare !== undefined && common !== undefined && rare > common);
});

test('a document weighs as much as its distinct tokens', () => {
  const { documents, weights } = corpusOf('en', { server: ['error error server'] }, kinds);
  assert.equal(
    documents[0]?.weight,
    [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  );
});
