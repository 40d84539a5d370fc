import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestSentence, sentencesOf } from './excerpt.ts';

test('the sentence with most of the words is chosen and its words are marked, whatever their ending', () => {
  const { parts, count } = bestSentence(
    ['No code.', 'The codes never arrived, not even by e-mail.'],
    ['code', 'arrive', 'email'],
  );
  assert.equal(count, 3);
  assert.deepEqual(
    parts.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ['codes', 'arrived', 'e-mail'],
  );
  assert.equal(parts.map(({ text }) => text).join(''), 'The codes never arrived, not even by e-mail.');
});

test('of equals the first is chosen; of none, nothing', () => {
  assert.equal(
    bestSentence(['First one.', 'Second one.'], ['zebra'])
      .parts.map(({ text }) => text)
      .join(''),
    'First one.',
  );
  assert.deepEqual(bestSentence([], ['zebra']).parts, []);
});

test('sentences of a page in Markdown come without its marks', () => {
  const markdown =
    '# Title\n\n1. Open **Settings** and [sign in](../x/). Then wait a minute.\n\n| a | b |\n\n> note\n- short';
  assert.deepEqual(sentencesOf(markdown), ['Open Settings and sign in.', 'Then wait a minute.']);
});
