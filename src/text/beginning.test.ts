import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsAlmost } from './beginning.ts';

for (const [word, beginning, expected] of [
  ['паролями', 'пароля', true],
  ['пороль', 'пароль', true],
  ['праоль', 'пароль', true],
  ['прлями', 'пароль', false],
  ['паро', 'пароль', false],
  ['роль', 'роли', false],
  ['активацию', 'активирован', false],
  ['активриовать', 'активирова', true],
] as const) {
  test(`${word} ${expected ? 'begins' : 'does not begin'} almost with ${beginning}`, () =>
    assert.equal(beginsAlmost(word, beginning), expected));
}
