import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { defaultLocale, localeFolder, localeRow, locales, type Locale } from '#i18n/locales.ts';
import { isForReader } from '#offline/stored.ts';
import { manifestOf } from '#build/worker-manifest.ts';
import { builds, filesOf } from '../support/builds.ts';

const { folder } = builds.root;
const files = filesOf(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));

/** Each reader stores one language; the reader's own languages decide which pages of phone messages: Spanish has two. */
const readers = locales.flatMap((locale): [locale: Locale, languages: readonly string[]][] =>
  locale === defaultLocale
    ? [
        [locale, ['en']],
        [locale, ['en', 'es']],
      ]
    : [[locale, localeRow(locale).phones]],
);

for (const [locale, languages] of readers) {
  const most = locale === defaultLocale ? 840_000 : 920_000;
  test(`what is stored of ${locale} without being asked for weighs at most ${most} bytes (${languages.join(', ')})`, (context) => {
    const home = `https://back-in.example/${localeFolder(locale)}`;
    const stored = manifestOf(files, locale, locales)
      .map(({ url }) => ({ url, path: new URL(url, home).pathname.slice(1).replace(/(^|\/)$/, '$1index.html') }))
      .filter(({ url }) => isForReader(url, languages));
    const weight = stored.reduce((sum, { path }) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    context.diagnostic(`${stored.length} files, ${weight} bytes after gzip`);
    assert.ok(weight <= most, `it weighs ${weight} bytes after gzip`);
  });

  const guide = `${localeFolder(locale)}guide.html`;
  const mostOfGuide = locale === defaultLocale ? 140_000 : 160_000;
  test(`${guide} weighs at most ${mostOfGuide} bytes (${languages.join(', ')})`, (context) => {
    const weight = gzipSync(readFileSync(join(folder, guide))).length;
    context.diagnostic(`${weight} bytes after gzip`);
    assert.ok(weight <= mostOfGuide, `it weighs ${weight} bytes`);
  });
}

suite('a worker is one classic script without a placeholder left', () => {
  for (const locale of locales)
    test(locale, () => {
      const worker = readFileSync(join(folder, localeFolder(locale), 'sw.js'), 'utf8');
      assert.ok(new Script(worker), 'as a classic script it would not parse with an import or export');
      assert.doesNotMatch(worker, /process\.env|importScripts/);
    });
});
