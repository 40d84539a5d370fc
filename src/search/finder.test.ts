import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { indexedPage } from '../../tests/support/indexed-page.ts';
import { Finder } from './finder.ts';
import type { Search } from './rank.ts';

const vocabulary = {
  stop: 'my the i',
  common: '',
  probe: 'password',
  misspelt: { pasword: 'password' },
  pages: [
    indexedPage('reset', ['forgot my password', 'password forgot', 'the password I forgot']),
    indexedPage('wait', ['too many attempts']),
    indexedPage('chat', ['write to support']),
  ],
  engineFiles: [],
};
const texts: Record<string, string[]> = { attempts: ['wait'], bootloader: ['chat'], forgot: ['reset'] };
const engine: Search = (query) =>
  Promise.resolve((texts[query.replaceAll('"', '')] ?? []).map((id) => ({ id, score: 1 })));

function finder(load: () => Promise<Search>) {
  return new Finder({
    vocabulary: () => Promise.resolve(vocabulary),
    markers: () => Promise.resolve({ words: { de: 'ich passwort' }, letters: {} }),
    lexicon: () =>
      Promise.resolve({ words: { 'forgot password': 'passwort vergessen' }, phrases: { reset: 'passwort vergessen' } }),
    engine: load,
  });
}

suite('the engine is loaded only for what phrases cannot answer for sure', () => {
  for (const [query, isAnswered, isLoaded, first] of [
    ['forgot my password', false, false, 'reset'],
    ['forgot my pasword', false, false, 'reset'],
    ['ich passwort vergessen', false, false, 'reset'],
    ['attempts forgot', false, true, 'reset'],
    ['bootloader', false, true, 'chat'],
    ['forgot my bootloader password', false, true, 'reset'],
    ['forgoten password', false, true, 'reset'],
    ['attempts', true, false, 'wait'],
  ] as const) {
    test(`“${query}”${isAnswered ? ', a message that is known' : ''}: ${isLoaded ? 'loaded' : 'not loaded'}`, async () => {
      let loads = 0;
      const found = await finder(() => {
        loads++;
        return Promise.resolve(engine);
      }).find(query, { isAnswered: Promise.resolve(isAnswered) });
      assert.equal(loads > 0, isLoaded);
      assert.equal(found.hits[0]?.page.path, first);
      assert.notEqual(found.engine, 'failed');
    });
  }
});

suite('a query loads the words of few other languages', () => {
  const languages = ['de', 'es', 'fr', 'id', 'it', 'pl', 'pt', 'tr', 'vi'];
  const markers = {
    words: {
      ...Object.fromEntries(languages.map((language) => [language, `${language}-word`])),
      de: 'passwort',
      ru: 'не',
    },
    letters: { ...Object.fromEntries(languages.map((language) => [language, ' parolol'])), en: ' par' },
  };
  for (const [query, most] of [
    ['forgot my password', []],
    ['das passwort', ['de']],
    ['am uitat parola', ['de', 'es', 'fr', 'pl']],
    ['не парола', ['ru']],
    ['비밀번호', []],
  ] as const) {
    test(`“${query}”: ${most.join(', ') || 'none'}`, async () => {
      const loaded: string[] = [];
      await new Finder({
        vocabulary: () => Promise.resolve(vocabulary),
        markers: () => Promise.resolve(markers),
        lexicon: (language) => {
          loaded.push(language);
          return Promise.reject(new Error('only counted'));
        },
        engine: () => Promise.resolve(engine),
      }).find(query, { languages: ['pl'] });
      assert.deepEqual([...new Set(loaded)], most);
    });
  }
});

test('without the engine a query that needs it is answered by phrases, and says so', async () => {
  const found = await finder(() => Promise.reject(new Error('blocked'))).find('attempts bootloader');
  assert.equal(found.hits[0]?.page.path, 'wait');
  assert.equal(found.engine, 'failed');
});

test('an engine that failed is asked for again by the next query', async () => {
  let loads = 0;
  const own = finder(() => (++loads === 1 ? Promise.reject(new Error('blocked')) : Promise.resolve(engine)));
  assert.equal((await own.find('bootloader')).hits.length, 0);
  assert.equal((await own.find('bootloader')).hits[0]?.page.path, 'chat');
});
