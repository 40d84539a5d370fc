import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightApostrophes, withApostrophes } from './apostrophes.ts';

for (const [what, text, expected] of [
  ['inside a word', "You're back in", 'You’re back in'],
  ['behind a word', "The readers' own list", 'The readers’ own list'],
  ['behind digits', "the 2020's phones", 'the 2020’s phones'],
  [
    'outside quotes alone',
    `It can't: “Can't connect”, the phone's words`,
    `It can’t: “Can't connect”, the phone’s words`,
  ],
  ['outside Spanish quotes', `la app d'Or dice «Can't connect»`, `la app d’Or dice «Can't connect»`],
  ['outside German quotes', `so geht's: „Can't connect“`, `so geht’s: „Can't connect“`],
  ['not where it opens a word', "'tis", "'tis"],
] as const)
  test(`right apostrophes: ${what}`, () => assert.equal(rightApostrophes(text), expected));

test('every text of a tree has them, keys and other values stay', () => {
  const day = new Date('2026-11-23');
  const words = { "it's": ["can't", 3, { text: "won't", none: null, day }] };
  assert.deepEqual(withApostrophes(words), { "it's": ['can’t', 3, { text: 'won’t', none: null, day }] });
});
