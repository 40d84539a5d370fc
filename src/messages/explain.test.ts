import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { corpusOf } from './corpus.ts';
import { explainMessage } from './explain.ts';
import { Decoding } from './match.ts';
import type { KindsFacts } from './pages-for.ts';

const kinds: KindsFacts = {
  locked: { part: 'prefix', screens: ['activation'], pages: ['activation-lock'] },
  server: { part: 'reason', screens: ['activation'], pages: ['server-status'] },
  network: { part: 'reason', screens: ['activation'], pages: ['check-connection'] },
  wait: { part: 'whole', screens: ['mi-unlock'], pages: ['mi-unlock-messages'], codes: ['20036'] },
};
const texts = {
  locked: ["Couldn't verify the account of this device. %s."],
  server: ['Unexpected trouble at the remote server'],
  network: ['Unexpected trouble at the local network'],
  wait: ['Wait 72 hours'],
};
const corpus = corpusOf('en', texts, kinds);

suite('why a text is, or is not, recognised', () => {
  for (const [text, ...expected] of [
    [
      'Unexpected trouble at the remote server',
      /^Whole text “Unexpected trouble/,
      /exactScore/,
      /^The whole text decided\. Sure \(en\): server/,
    ],
    ['unexpected trouble', /Refused: a fragment of texts of several kinds/, /Unsure: server .* · network/],
    ['the server of my school', /Refused: /, /locked \+ server “Couldn't verify/],
    ['how do I cook an egg', /candidateScore \(0\.42\)/, /No message that is known/],
    ['error 20036', /^A number decided\. Sure \(any language\): wait “20036”/],
    ['error code 81999', /No kind has the number 81999/],
    [
      'I saw this today again and again!\nUnexpected trouble at the remote server\nWhat should I do now, please?',
      /^Segment “Unexpected trouble/,
      /^One segment decided/,
    ],
    ['Google: unexpected trouble at the remote server', /another company.*Unsure: server/],
  ] as const) {
    test(JSON.stringify(text), () => {
      const lines = explainMessage(new Decoding(text).lookIn([corpus]));
      for (const pattern of expected)
        assert.ok(
          lines.some((line) => pattern.test(line)),
          `${pattern}\n${lines.join('\n')}`,
        );
    });
  }
});

test('words have the weight that the texts give them, and candidates all their measures', () => {
  const lines = explainMessage(new Decoding('unexpected kangaroo server').lookIn([corpus])).join('\n');
  assert.match(lines, /unexpected \d\.\d, kangaroo, server \d\.\d/);
  assert.match(lines, /score \d\.\d+ {2}precision \d\.\d+ {2}recall \d\.\d+ {2}order \d\.\d+ {2}evidence \d/);
});
