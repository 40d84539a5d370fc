import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { isForReader, isHashed } from '#offline/stored.ts';
import { isKept, manifestOf } from './worker-manifest.ts';

suite('what is stored for reading without a network', () => {
  const cases: [path: string, kept: boolean][] = [
    ['index.html', true],
    ['fixes/clear-cache/index.html', true],
    ['offline/index.html', true],
    ['messages/ru.json', true],
    ['_astro/Search.Ab12.js', true],
    ['pagefind/pagefind.js', true],
    ['pagefind/pagefind-entry.json', true],
    ['pagefind/wasm.en.pagefind', true],
    ['pagefind/pagefind.en_8a6f191442.pf_meta', true],
    ['pagefind/index/en_71ce168.pf_index', true],
    ['icon.svg', true],
    ['site.webmanifest', true],
    ['404.html', false],
    ['guide.html', false],
    ['ar-xb/guide.html', false],
    ['fixes/clear-cache/index.md', false],
    ['vercel.json', false],
    ['hosting/nginx.conf', false],
    ['_headers', false],
    ['.htaccess', false],
    ['sw.js', false],
    ['pictures/lock.png', false],
    ['sitemap-0.xml', false],
  ];
  for (const [path, kept] of cases) test(`${path}: ${kept ? 'yes' : 'no'}`, () => assert.equal(isKept(path), kept));
});

suite('names that carry a hash', () => {
  const cases: [path: string, hashed: boolean][] = [
    ['/_astro/Search.Ab12.js', true],
    ['/deep/sub-path/_astro/Search.Ab12.js', true],
    ['/pagefind/pagefind.en_8a6f191442.pf_meta', true],
    ['/pagefind/index/en_71ce168.pf_index', true],
    ['/pagefind/wasm.en.pagefind', false],
    ['/pagefind/pagefind-entry.json', false],
    ['/fixes/clear-cache/', false],
  ];
  for (const [path, hashed] of cases)
    test(`${path}: ${hashed ? 'yes' : 'no'}`, () => assert.equal(isHashed(path), hashed));
});

suite('pages of one phone language', () => {
  const cases: [address: string, languages: string[], stored: boolean][] = [
    ['./messages/ru/', ['ru-RU', 'en'], true],
    ['./messages/pt-br/', ['pt'], true],
    ['./messages/es-419/', ['es-MX'], true],
    ['./messages/ru/', ['en-GB'], false],
    ['./ar-xb/messages/ru/', ['en'], false],
    ['./messages/', ['en'], true],
    ['./search/lexicon/hi.json', ['hi-IN'], true],
    ['./search/lexicon/hi.json', ['en'], false],
    ['./messages/ru.json', ['en'], true],
    ['./fixes/clear-cache/', [], true],
  ];
  for (const [address, languages, stored] of cases) {
    test(`${address} is ${stored ? '' : 'not '}stored for ${languages.join(', ') || 'anyone'}`, () =>
      assert.equal(isForReader(address, languages), stored));
  }
});

suite('the manifest', () => {
  const fileOf = (path: string, text = path) => ({ path, content: new TextEncoder().encode(text) });

  test('names pages by their addresses, relative to the home page and in order', () => {
    const files = ['sw.js', 'index.html', 'fixes/index.html', '_astro/a.Ab12.js'].map((path) => fileOf(path));
    assert.deepEqual(
      manifestOf(files, 'en', ['en']).map(({ url }) => url),
      ['./_astro/a.Ab12.js', './fixes/', './'],
    );
  });

  test('has of a build in two languages what the readers of one use', () => {
    const paths = ['_astro/a.Ab12.js', 'index.html', 'es/index.html', 'es/fixes/index.html', 'messages/ru.json'];
    const own = ['messages/answers.json', 'es/messages/answers.json', 'es/site.webmanifest', 'icon.svg'];
    const engine = ['pagefind/pagefind.js', 'pagefind/index/en_1.pf_index', 'search/vocabulary.json'];
    const files = [...paths, ...own, ...engine].map((path) => fileOf(path));
    const urlsOf = (locale: 'en' | 'es') => manifestOf(files, locale, ['en', 'es']).map(({ url }) => url);
    assert.deepEqual(urlsOf('es'), [
      '../_astro/a.Ab12.js',
      './fixes/',
      './',
      './messages/answers.json',
      './site.webmanifest',
      '../icon.svg',
      '../messages/ru.json',
      '../pagefind/index/en_1.pf_index',
      '../pagefind/pagefind.js',
      '../search/vocabulary.json',
    ]);
    assert.deepEqual(urlsOf('en'), [
      './_astro/a.Ab12.js',
      './icon.svg',
      './',
      './messages/answers.json',
      './messages/ru.json',
      './pagefind/index/en_1.pf_index',
      './pagefind/pagefind.js',
      './search/vocabulary.json',
    ]);
  });

  test('has no page that asks not to be stored', () => {
    const pages = [fileOf('faq/one/index.html'), fileOf('faq/two/index.html', '<meta name="offline" content="no">')];
    assert.deepEqual(
      manifestOf(pages, 'en', ['en']).map(({ url }) => url),
      ['./faq/one/'],
    );
  });

  test('vouches for the bytes of each file', () => {
    const [entry] = manifestOf([fileOf('index.html', 'home')], 'en', ['en']);
    assert.equal(entry?.integrity, `sha256-${createHash('sha256').update('home').digest('base64')}`);
  });

  test('gives a page another revision when a byte of it changes, and a hashed name none', () => {
    const revisionOf = (path: string, text: string) => manifestOf([fileOf(path, text)], 'en', ['en'])[0]?.revision;
    assert.equal(revisionOf('index.html', 'one'), revisionOf('index.html', 'one'));
    assert.notEqual(revisionOf('index.html', 'one'), revisionOf('index.html', 'two'));
    assert.equal(revisionOf('_astro/a.Ab12.js', 'one'), null);
  });
});
