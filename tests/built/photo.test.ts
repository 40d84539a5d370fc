import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { localeFolder, locales } from '#i18n/locales.ts';
import { isForReader, isOnDemand } from '#offline/stored.ts';
import { lettersOf, megabytes } from '#photo/letters.ts';
import { builds, filesOf } from '../support/builds.ts';

const folder = join(builds.root.folder, 'photo');
const sizeOf = (file: string) => readFileSync(join(folder, file)).length;
const engine = sizeOf('engine.packed') + gzipSync(readFileSync(join(folder, 'reader.js'))).length;

suite(`a first photo loads at most the ${megabytes} megabytes that the page tells`, () => {
  for (const [language, letters] of Object.entries(lettersOf))
    test(language, (context) => {
      const bytes = engine + sizeOf(`${letters}.packed`);
      context.diagnostic(`${bytes} bytes`);
      assert.ok(bytes <= megabytes * 1e6, `${letters}: ${bytes} bytes`);
    });
});

test('what reads photos is stored only once it was used', () => {
  const worker = readFileSync(join(builds.root.folder, 'sw.js'), 'utf8');
  for (const file of ['reader.js', 'engine.packed', 'spa.packed', 'screens/es.json', 'words.json']) {
    assert.ok(worker.includes(`./photo/${file}`), `the worker does not know ${file}`);
    assert.ok(isOnDemand(`./photo/${file}`) && !isForReader(`./photo/${file}`, ['es']), file);
  }
});

test('the worker is one classic script that loads no other', () => {
  const script = readFileSync(join(folder, 'reader.js'), 'utf8');
  assert.ok(new Script(script));
  assert.doesNotMatch(script, /importScripts|new Function|\beval\(/);
});

test('no page but those with the box names what reads photos', () => {
  const pages = filesOf(builds.root.folder).filter((file) => file.endsWith('.html'));
  const named = pages.filter((file) =>
    /<photo-reader|box-worker;/.test(readFileSync(join(builds.root.folder, file), 'utf8')),
  );
  const homes = locales.map(localeFolder);
  assert.deepEqual(named.sort(), homes.flatMap((home) => [`${home}index.html`, `${home}search/index.html`]).sort());
});
