import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { wordsIn } from '#text/words.ts';
import { Likeness } from './likeness.ts';

const said: [page: string, phrases: string[]][] = [
  ['reset', ['Passwort vergessen', 'wie setze ich mein Kennwort zurück']],
  ['code', ['Bestätigungscode kommt nicht', 'keine SMS']],
  ['wait', ['zu viele Versuche', '忘记密码', 'ลืมรหัสผ่าน']],
];
const likeness = new Likeness(said.map(([page, phrases]) => [page, phrases.map(wordsIn)]));
const first = (text: string) => [...likeness.of(text).pages].sort(([, a], [, b]) => b.score - a.score)[0]?.[0];

suite('a text is like a page by the letters that it shares with what people say', () => {
  for (const [text, page, why] of [
    ['Passwörter vergesse ich', 'reset', 'other endings'],
    ['pasword vergesen', 'reset', 'slips'],
    ['Verifizierungscode', 'code', 'a compound that nobody wrote down'],
    ['密码忘记了', 'wait', 'writing without spaces'],
    ['ผมลืมรหัส', 'wait', 'Thai'],
  ] as const)
    test(`“${text}” → ${page}: ${why}`, () => assert.equal(first(text), page));
});

test('the score of a phrase itself is the highest of all', () => {
  const { score, phrase } = likeness.of('keine SMS').pages.get('code') ?? {};
  assert.equal(phrase, 'keine sms');
  assert.ok(score !== undefined && score >= 1);
});

test('a text that shares nothing is like no page', () => {
  const { pages, known } = likeness.of('xyz');
  assert.equal(pages.size, 0);
  assert.equal(known, 0);
});
