import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '#text/words.ts';
import { languagesInScriptOf, queryLanguages } from './query-language.ts';

const markers = {
  es: 'el la mi no cuenta',
  de: 'der die ich nicht konto',
  ru: 'не на пароль',
  uk: 'не на пароль і',
  zh: '的 密码',
};
const isStop = (word: string) => ['the', 'my', 'is', 'no', 'die'].includes(word);
const isKnown = (word: string) => ['account', 'mi', 'password'].includes(word);

for (const [text, expected] of [
  ['el telefono', ['es']],
  ['mi account', []],
  ['the phone is no use', []],
  ['ich konto', ['de']],
  ['пароль', ['ru', 'uk']],
  ['і пароль', ['uk', 'ru']],
  ['忘记密码', ['zh']],
] as const) {
  test(`“${text}” may be ${expected.join(', ') || 'the language of the guide'}`, () => {
    const words = wordsIn(text);
    const foreign = words.filter((word) => !isKnown(word) && !isStop(word));
    const found = queryLanguages(foreign, words.filter(isStop).length, markers, []);
    assert.deepEqual(
      found.map(({ language }) => language),
      expected,
    );
  });
}

for (const [text, expected] of [
  ['parola', ['es', 'de']],
  ['парола', ['ru', 'uk']],
  ['비밀번호', []],
] as const) {
  test(`“${text}” is in the script of ${expected.join(', ') || 'no language that is known'}`, () =>
    assert.deepEqual(languagesInScriptOf([text], markers), expected));
}

test('of languages with as many marks the one with the letters of the query comes first', () => {
  const likely = (byLetters: string[]) =>
    queryLanguages(['пароль'], 0, markers, byLetters).map(({ language }) => language);
  assert.deepEqual(likely(['uk', 'ru']), ['uk', 'ru']);
  assert.deepEqual(likely(['es']), ['ru', 'uk']);
});

test('says which words mark a language: by their script, and as words of it', () =>
  assert.deepEqual(queryLanguages(['пароль', 'і'], 0, markers, [])[0], {
    language: 'uk',
    marks: ['пароль', 'і', 'пароль', 'і'],
  }));
