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
    ['/base/fixes/clear-cache/index.md', 'fixes/clear-cache/index.md'],
    ['/base/fixes/clear-cache/', undefined],
    ['/base/src/search/search-element.ts', undefined],
    ['/other/pagefind/pagefind.js', undefined],
    ['/base/pagefind/../../secret/index.md', undefined],
    ['/base/pagefind/%2e%2e/%2e%2e/secret.js', undefined],
    ['/base/pagefind/..%2f..%2fsecret.js', undefined],
    ['/base/%E0%A4%A/index.md', undefined],
  ] as const) {
    test(`${url}: ${file ?? 'no'}`, () => assert.equal(builtFile(url, '/base/'), file));
  }
});
