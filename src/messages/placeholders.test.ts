import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedText, headlineOf, shownText } from './placeholders.ts';

const shown: [string, string][] = [
  ["Couldn't verify Mi Account ID. %s.", "Couldn't verify Mi Account ID. …"],
  ['Wait %d hours and try again.', 'Wait … hours and try again.'],
  ['Server error (%s).', 'Server error (…).'],
  ['Unlock code: %s', 'Unlock code: …'],
  ['Help:\n%1$d. Go to id.mi.com.\n%2$d. Your unlock number: %4$s', 'Help:\nGo to id.mi.com.\nYour unlock number: …'],
];

for (const [text, expected] of shown)
  test(`“${text}” is shown as “${expected}”`, () => assert.equal(shownText(text), expected));

test('a prefix and a reason make one message', () => {
  assert.equal(
    joinedText("Couldn't verify Mi Account ID. %s.", 'RPC error'),
    "Couldn't verify Mi Account ID. RPC error.",
  );
  assert.equal(
    joinedText('Impossibile verificare l’ID Xiaomi Account. %s.', 'Errore server (%s).'),
    'Impossibile verificare l’ID Xiaomi Account. Errore server.',
  );
});

test('the headline of a language without the first half is the reason', () => {
  const said = (text: string) => [{ text, source: 'account-app', confidence: 'A' as const }];
  assert.equal(headlineOf({ texts: { 'invalid-credentials': said('用户名密码不匹配') } }), '用户名密码不匹配');
});
