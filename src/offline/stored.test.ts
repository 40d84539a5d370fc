import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isCore, meantBy } from './stored.ts';

suite('what is stored first', () => {
  const cases: [address: string, isFirst: boolean][] = [
    ['./', true],
    ['./fixes/reset-password/', true],
    ['./which-fix/', true],
    ['./_astro/Box.a1b2c3.js', true],
    ['./search/vocabulary.json', true],
    ['./messages/answers.json', true],
    ['./messages/pt-BR.json', true],
    ['./messages/de.json', false],
    ['./messages/ru/', false],
    ['./faq/lost-mode/', false],
    ['./pagefind/pagefind.js', false],
    ['./search/lexicon/de.json', false],
    ['./es/fixes/reset-password/', true],
    ['./es/faq/', false],
  ];
  for (const [address, isFirst] of cases)
    test(`${address}: ${isFirst}`, () => assert.equal(isCore(address, ['pt-PT', 'en']), isFirst));
});

suite('what a typed address may mean', () => {
  const moved = [
    { from: 'sitemap.xml', to: 'sitemap-index.xml' },
    { from: 'fix/', to: 'fixes/' },
  ];
  const cases: [path: string, meant: string[]][] = [
    ['fixes', ['fixes/']],
    ['fixes/reset-password', ['fixes/reset-password/']],
    ['index.html', ['']],
    ['fixes/index.html', ['fixes/']],
    ['fix/reset-password/', ['fixes/reset-password/']],
    ['fix', ['fixes/', 'fix/']],
    ['sitemap.xml', ['sitemap-index.xml', 'sitemap.xml/']],
    ['fixes/', []],
  ];
  for (const [path, meant] of cases) test(`/${path}`, () => assert.deepEqual(meantBy(path, moved), meant));
});
