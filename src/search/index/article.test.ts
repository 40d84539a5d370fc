import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleText } from './article.ts';

for (const [what, body, expected] of [
  ['a space stands where a tag was', '<h2>One</h2><p>Two<b>Three</b></p>', 'One Two Three'],
  ['what is marked is left out', '<p>One</p><aside data-search-skip><p>Two</p></aside>', 'One'],
  ['entities become letters', '<p>Terms &amp; caf&eacute;</p>', 'Terms & café'],
] as const) {
  test(`${what}, and nothing from outside the article`, () => {
    const html = `<p>Before</p><article class="x" data-search-text>${body}</article><p>Behind</p>`;
    assert.equal(articleText(html).trim().replace(/\s+/g, ' '), expected);
  });
}

test('a page without an article says what to do', () =>
  assert.throws(() => articleText('<main></main>'), /data-search-text.*Article\.astro/));
