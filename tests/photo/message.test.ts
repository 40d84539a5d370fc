import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Line } from '#photo/lines.ts';
import { findMessage } from './find.ts';

suite('the message among the lines of a screen', () => {
  const lock = [
    'Activate this device',
    '',
    'This device is associated with a Mi Account (65****89).',
    'Enter password to activate device.',
    '',
    '65****89',
    '',
  ];
  const cases: [what: string, lines: string[], message: string | undefined][] = [
    [
      'both halves over two lines',
      [...lock, "Couldn't verify Mi Account ID. Invalid username", 'or password.', '', 'Forgot password?'],
      "Couldn't verify Mi Account ID. Invalid username or password.",
    ],
    [
      'with letters misread',
      [...lock, 'Couldnt verity Mi Account 10. Invalid sername or', 'password.', '', 'Activate'],
      'Couldnt verity Mi Account 10. Invalid sername or password.',
    ],
    [
      'a reason alone, below a heading like a message',
      ['11:52 76%', '', 'Sign in to Xiaomi Account', '', "Couldn't connect to server", '', 'Help'],
      "Couldn't connect to server",
    ],
    ['none but buttons and headings', ['Sign in to Xiaomi Account', '', 'Forgot password?', '', 'Activate'], undefined],
    ['none but what a locked phone says of itself', lock, undefined],
    ['none', ['Pizza Margherita', '', '12.50'], undefined],
  ];
  for (const [what, lines, message] of cases)
    test(what, () => assert.equal(findMessage('en', screenOf(lines))?.text, message));

  test('a button close below is no part of it', () => {
    const lines = screenOf(['Anmelden fehlgeschlagen', 'Passwort vergessen?', '', 'Anmelden']);
    assert.equal(findMessage('de', lines)?.text, 'Anmelden fehlgeschlagen');
  });

  test('nor is one below a message that is not sure', () => {
    const lines = screenOf(['تعذر التحقق من معرف حساب', 'نسيت كلمة المرور؟']);
    assert.equal(findMessage('ar', lines)?.text, 'تعذر التحقق من معرف حساب');
  });

  test('Arabic words that lost their dots are read', () => {
    const lines = screenOf(['هوبة الحهار عير صالحة.', '', 'نسيت كلمة المرور؟']);
    assert.equal(findMessage('ar', lines)?.text, 'هوية الجهاز غير صالحة.');
  });
});

/** Lines of a screen, one below the other; an empty one is a gap. */
function screenOf(texts: readonly string[]): Line[] {
  return texts
    .map((text, at) => ({ text, confidence: 90, box: { left: 0, top: at * 30, width: 300, height: 20 } }))
    .filter(({ text }) => text !== '');
}
