import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Decoding } from '#messages/match.ts';
import type { Line } from '#photo/lines.ts';
import { messageIn } from '#photo/message.ts';
import { corpora, kinds } from '../messages/phones.ts';

suite('the message among the lines of a screen', () => {
  const lock = [
    'Activate this device',
    'This device is associated with a Mi Account (65****89).',
    'Enter password to activate device.',
  ];
  const cases: [what: string, lines: string[], message: string | undefined][] = [
    [
      'both halves over two lines',
      [
        ...lock,
        '',
        '65****89',
        '',
        "Couldn't verify Mi Account ID. Invalid username",
        'or password.',
        '',
        'Forgot password?',
      ],
      "Couldn't verify Mi Account ID. Invalid username or password.",
    ],
    [
      'with letters misread',
      [...lock, '', 'Couldnt verity Mi Account 10. Invalid sername or', 'password.', '', 'Activate'],
      'Couldnt verity Mi Account 10. Invalid sername or password.',
    ],
    [
      'a reason alone',
      ['11:52 76%', 'Sign in to Xiaomi Account', '', "Couldn't connect to server", '', 'Help'],
      "Couldn't connect to server",
    ],
    ['none', ['Pizza Margherita', '12.50'], undefined],
  ];
  const corpus = corpora.get('en');
  assert.ok(corpus);
  for (const [what, lines, message] of cases)
    test(what, () =>
      assert.equal(messageIn(screenOf(lines), kinds, (text) => new Decoding(text).lookIn([corpus]))?.text, message),
    );

  test('what a locked phone says of itself, where there is nothing else', () => {
    const found = messageIn(screenOf(lock), kinds, (text) => new Decoding(text).lookIn([corpus]));
    assert.ok(found?.text.includes('Activate') || found?.text.includes('associated'));
  });
});

/** Lines of a screen, one below the other; an empty one is a gap. */
function screenOf(texts: readonly string[]): Line[] {
  return texts
    .map((text, at) => ({ text, confidence: 90, box: { left: 0, top: at * 30, width: 300, height: 20 } }))
    .filter(({ text }) => text !== '');
}
