import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { corpusOf } from './corpus.ts';
import { matchesIn } from './decoded.ts';
import { decode, Decoding } from './match.ts';
import type { KindsFacts } from './pages-for.ts';

const kinds: KindsFacts = {
  locked: { part: 'prefix', screens: ['activation'], pages: ['activation-lock'] },
  name: { part: 'reason', screens: ['activation'], pages: ['check-credentials'] },
  both: { part: 'reason', screens: ['activation'], pages: ['check-credentials'] },
  server: { part: 'reason', screens: ['activation'], pages: ['server-status'] },
  sorry: { part: 'tail', screens: ['activation'], pages: ['contact-support'] },
  wait: { part: 'whole', screens: ['mi-unlock'], pages: ['mi-unlock-messages'], codes: ['20036', '20031'] },
  add: { part: 'whole', screens: ['mi-unlock'], pages: ['mi-unlock-messages'], codes: ['20031'] },
};
const english = corpusOf(
  'en',
  {
    locked: ["Couldn't verify the Mi Account of this device. %s."],
    name: ['Username is invalid for this region'],
    both: ['Username is invalid for this region or password is too short for security'],
    server: ['Unexpected trouble at the remote server'],
    sorry: ['Contact your local dealer in case of doubt'],
    wait: ['Wait 72 hours before unlocking the bootloader'],
    add: ['Add your account in developer options'],
  },
  kinds,
);
const german = corpusOf('de', { server: ['Unerwartetes Problem am entfernten Server'] }, kinds);

suite('what a text is', () => {
  for (const [text, verdict, ...matches] of [
    ['Unexpected trouble at the remote server', 'sure', 'server'],
    ["couldn't verify the mi account of this device unexpected trouble at the remote server", 'sure', 'locked+server'],
    ['Username is invalid for this region', 'sure', 'name', 'both'],
    ['Unerwartetes Problem am entfernten Server', 'sure', 'server'],
    ['Please help me!\nWait 72 hours before unlocking the bootloader\nWhat now?', 'sure', 'wait'],
    ['Wait 72 hours before unlocking the bootloader. Contact your local dealer in case of doubt.', 'sure', 'wait'],
    ['Contact your local dealer in case of doubt', 'sure', 'sorry'],
    ['Username is', 'unsure', 'name', 'both'],
    ['Your Google account: username is invalid for this region', 'unsure', 'name'],
    ['Unexpected trouble at the remote server\nAdd your account in developer options', 'unsure', 'server', 'add'],
    ['error 20036', 'sure', 'wait'],
    ['error 20031', 'unsure', 'wait', 'add'],
    ['how do I cook an egg', 'none'],
    ['', 'none'],
  ] as const) {
    test(`${JSON.stringify(text)}: ${verdict} ${matches.join(', ')}`, () => {
      const decoded = decode(text, [english, german]);
      const found = matchesIn(decoded).map(({ kind, prefix }) => (prefix ? `${prefix}+${kind}` : kind));
      assert.deepEqual([decoded.verdict, ...found], [verdict, ...matches]);
    });
  }
});

test('a number that no kind has is named and not guessed', () =>
  assert.deepEqual(decode('error code 81999', [english]), { verdict: 'none', number: '81999' }));

test('a first half is no answer where its second half may be one of two', () => {
  const decoded = decode("Couldn't verify the Mi Account of this device. Username is.", [english]);
  assert.notEqual(decoded.verdict, 'sure');
});

test('languages that are added later give the same answer as all at once', () => {
  for (const text of ['Unerwartetes Problem am entfernten Server', 'remote server', 'a\nUnerwartetes Problem']) {
    const decoding = new Decoding(text);
    decoding.lookIn([english]);
    assert.deepEqual(decoding.lookIn([german]).decoded, decode(text, [english, german]));
  }
});

test('without any language nothing is known', () => assert.equal(decode('Server error', []).verdict, 'none'));
