import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withGuideSize } from './guide.ts';

const sizes = new Map([
  ['guide.html', 81_600],
  ['de/guide.html', 1_234_567],
]);
const page = (language: string, mark: string) => `<html lang="${language}"><a>Guide</a> (<span${mark}</span>)</html>`;

suite('a page tells the size of the one-file guide of its language, in its words', () => {
  for (const [language, file, size] of [
    ['en', 'guide.html', '82 kB'],
    ['de', 'de/guide.html', '1.235 kB'],
  ] as const) {
    test(language, () =>
      assert.equal(withGuideSize(page(language, ` data-size-of="${file}">…`), sizes), page(language, `>${size}`)),
    );
  }

  test('and stays as it is without a mark', () =>
    assert.equal(withGuideSize(page('en', '>82 kB'), sizes), page('en', '>82 kB')));

  test('or says which guide is missing', () =>
    assert.throws(
      () => withGuideSize(page('fr', ' data-size-of="fr/guide.html">…'), sizes),
      /fr\/guide\.html, which was not built/,
    ));
});
