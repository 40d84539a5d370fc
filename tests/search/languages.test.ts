import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { elsewhereId } from '#search/vocabulary.ts';
import { readContent } from '../support/content.ts';

const { fixFacts, questionFacts, lexicons } = readContent();
const articles = [fixFacts, questionFacts].flatMap((facts) => [...facts.values()].flatMap((rows) => Object.keys(rows)));
const expected = [...articles, 'prevention', 'about', elsewhereId].sort();

suite('every page has phrases to be found by in every language', () => {
  for (const { language, phrases } of lexicons.values()) {
    test(language, () => {
      assert.deepEqual(
        Object.keys(phrases).sort(),
        expected,
        'Write what people say in this language when they need the page.',
      );
    });
  }
});
