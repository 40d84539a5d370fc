import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stem } from './stem.ts';

suite('forms of one word have one stem', () => {
  for (const forms of [
    ['receive', 'receives', 'received', 'receiving'],
    ['verify', 'verifying'],
    ['code', 'codes'],
    ['reset', 'resetting'],
    ['app', 'apps'],
    ['activate', 'activated', 'activating'],
  ]) {
    test(forms.join(', '), () => assert.equal(new Set(forms.map(stem)).size, 1));
  }
});

suite('short words and numbers stay', () => {
  for (const word of ['as', 'is', 'me', 'mi', '70016']) test(word, () => assert.equal(stem(word), word));
});
