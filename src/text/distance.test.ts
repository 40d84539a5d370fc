import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { beginningDistance, distance } from './distance.ts';

suite('the distance of two words, looking no further than 2', () => {
  for (const [one, other, expected] of [
    ['account', 'account', 0],
    ['acount', 'account', 1],
    ['accounts', 'account', 1],
    ['eccount', 'account', 1],
    ['acocunt', 'account', 1],
    ['acocnt', 'account', 2],
    ['phone', 'code', 3],
    ['password', 'account', 3],
    ['', 'it', 2],
  ] as const) {
    test(`${one || 'nothing'} to ${other}: ${expected > 2 ? 'more than 2' : expected}`, () =>
      assert.equal(distance(one, other, 2), expected));
  }
});

suite('the distance of a beginning to the beginning of a word, looking no further than 1', () => {
  for (const [beginning, word, expected] of [
    ['парол', 'паролями', 0],
    ['парол', 'пороль', 1],
    ['парол', 'праоли', 1],
    ['парол', 'прлями', 2],
    ['парол', 'па', 2],
  ] as const) {
    test(`${beginning} to ${word}: ${expected > 1 ? 'more than 1' : expected}`, () =>
      assert.equal(beginningDistance(beginning, word, 1), expected));
  }
});
