import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importsOf, withPreloads } from './preloads.ts';

suite('of a script only what it imports at once is named', () => {
  for (const [code, expected] of [
    [
      'import{n as e,t}from"./fill.a1.js";import"./parts.b2.js";let a=1',
      ['/base/_astro/fill.a1.js', '/base/_astro/parts.b2.js'],
    ],
    ['let a=1;import("./later.js")', []],
    ['import("./later.js")', []],
    ['', []],
  ] as const) {
    test(code || 'an empty file', () => assert.deepEqual(importsOf('/base/_astro/own.js', code), expected));
  }
});

const imports = (address: string) => ({ '/a.js': ['/b.js', '/c.js'], '/b.js': ['/c.js', '/d.js'] })[address] ?? [];
const page = (scripts: string, links = '') => `<head><title>T</title>${links}</head><body>${scripts}</body>`;
const script = (address: string) => `<script type="module" src="${address}"></script>`;
const link = (address: string) => `<link rel="modulepreload" href="${address}">`;

suite('a page names all that its scripts import, once', () => {
  for (const [what, html, expected] of [
    ['through others', page(script('/a.js')), page(script('/a.js'), link('/b.js') + link('/c.js') + link('/d.js'))],
    [
      'but no script of its own',
      page(script('/a.js') + script('/b.js')),
      page(script('/a.js') + script('/b.js'), link('/c.js') + link('/d.js')),
    ],
    ['and nothing where there is nothing', page(script('/e.js')), page(script('/e.js'))],
  ] as const) {
    test(what, () => assert.equal(withPreloads(html, imports), expected));
  }

  test('or says that the page has no head', () =>
    assert.throws(() => withPreloads(script('/a.js'), imports), /and no <\/head>\. Build it with/));
});
