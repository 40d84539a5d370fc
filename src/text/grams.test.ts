import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gramsIn } from './grams.ts';
import { wordsIn } from './words.ts';

for (const [text, expected] of [
  ['PIN', [' pi', 'pin', 'in ']],
  ['mi code', [' mi', 'mi ', 'mi cod', ' co', 'cod', 'ode', 'de ']],
  ['密码锁', ['密', '密码', '码', '码锁', '锁']],
  ['', []],
] as const) {
  test(`“${text}” is ${expected.join(' · ') || 'nothing'}`, () =>
    assert.deepEqual([...gramsIn(wordsIn(text))].sort(), [...expected].sort()));
}
