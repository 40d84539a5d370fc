import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexedPage } from '../../tests/support/indexed-page.ts';
import { explainSearch } from './explain.ts';
import { Finder } from './finder.ts';

const finder = new Finder({
  vocabulary: () =>
    Promise.resolve({
      stop: 'my the',
      common: '',
      probe: 'password',
      misspelt: { pasword: 'password' },
      pages: [
        indexedPage('reset/', ['forgot my password', 'password forgot', 'the password I forgot']),
        indexedPage('wait/', ['too many attempts']),
      ],
      engineFiles: [],
    }),
  markers: () => Promise.resolve({ words: { de: 'ich passwort' }, letters: {} }),
  lexicon: () => Promise.resolve({ words: { password: 'passwort' }, phrases: {} }),
  engine: () => Promise.reject(new Error('blocked')),
});

suite('why a query finds what it finds', () => {
  for (const [query, ...expected] of [
    [
      'forgot my pasword',
      /forgot: known/,
      /pasword: a common misspelling of password/,
      /engine: not needed/,
      /no list of another language loaded/,
      /1\. reset\/ {2}\d\.\d+ = \(words 0\.00 \+ phrases \d\.\d+ \+ likeness \d\.\d+\) × 1, has 100 %/,
    ],
    ['forgoten attemps', /forgoten: corrected to forgot/, /engine: could not be loaded/],
    [
      'ich passwort',
      /seems to be in “de”/,
      /list of “de” loaded by its script or words of its own: ich, passwort$/,
      /in words of the guide: password/,
    ],
    ['zebra', /zebra: unknown, left out/, /No page was found/],
  ] as const) {
    test(query, async () => {
      const lines = explainSearch(await finder.find(query));
      for (const pattern of expected)
        assert.ok(
          lines.some((line) => pattern.test(line)),
          `${pattern}\n${lines.join('\n')}`,
        );
    });
  }
});
