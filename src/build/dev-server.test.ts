import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { builtFile } from './dev-server.ts';

suite('astro dev answers from the last build', () => {
  for (const [url, file] of [
    ['/base/pagefind/pagefind.js', 'pagefind/pagefind.js'],
    ['/base/pagefind/pagefind-entry.json?ts=', 'pagefind/pagefind-entry.json'],
    ['/base/pagefind/index/en_71ce168.pf_index', 'pagefind/index/en_71ce168.pf_index'],
    ['/base/search/vocabulary.json', 'search/vocabulary.json'],
    ['/base/de/search/vocabulary.json', 'de/search/vocabulary.json'],
    ['/base/fixes/clear-cache/index.md', undefined],
    ['/base/search/lexicon/de.json', undefined],
    ['/base/fixes/clear-cache/', undefined],
    ['/base/src/search/search-element.ts', undefined],
    ['/other/pagefind/pagefind.js', undefined],
    ['/base/pagefind/../../secret/vocabulary.json', undefined],
    ['/base/pagefind/%2e%2e/%2e%2e/secret.js', undefined],
    ['/base/pagefind/..%2f..%2fsecret.js', undefined],
    ['/base/%E0%A4%A/search/vocabulary.json', undefined],
  ] as const) {
    test(`${url}: ${file ?? 'no'}`, () => assert.equal(builtFile(url, '/base/'), file));
  }
});
