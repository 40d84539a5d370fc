import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentencesIn, wordCount } from './sentences.ts';

test('an article in sentences, each item and row one, words of a phone one word', () =>
  assert.deepEqual(
    sentencesIn(
      '## How long? {#how-long}\n\n<Steps>\n\n1. Open <Path>Settings > Apps</Path>. Wait.\n2. See [the\ncodes](../two-factor/).\n\n</Steps>\n\n| **One** | <Message>No. Never.</Message> |\n| --- | --- |\n',
    ),
    ['How long', 'Open X', 'Wait', 'See the codes', 'One', 'X'],
  ));

suite('words are counted as a language sets them apart', () => {
  for (const [language, text, count] of [
    ['es', 'Espera 24 horas, ¿no?', 4],
    ['ar', 'انتظر 24 ساعة', 3],
    ['zh-CN', '请等待', 2],
  ] as const)
    test(language, () => assert.equal(wordCount(text, language), count));
});
