import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { isForReader } from '#offline/stored.ts';
import { isKept } from '#build/worker-manifest.ts';
import { builds, filesOf } from '../support/builds.ts';

const { folder } = builds.root;

// The reader's languages decide which pages of phone messages are stored: Spanish has two.
for (const languages of [['en'], ['en', 'es']]) {
  test(`what is stored without being asked for weighs at most 780 kB (${languages.join(', ')})`, (context) => {
    const files = filesOf(folder).filter(
      (path) => isKept(path) && isForReader(`./${path.replace(/index\.html$/, '')}`, languages),
    );
    const weight = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    context.diagnostic(`${files.length} files, ${weight} bytes after gzip`);
    assert.ok(weight <= 780_000, `it weighs ${weight} bytes after gzip`);
  });
}

test('the one-file guide weighs at most 140 kB', (context) => {
  const weight = gzipSync(readFileSync(join(folder, 'guide.html'))).length;
  context.diagnostic(`${weight} bytes after gzip`);
  assert.ok(weight <= 140_000, `it weighs ${weight} bytes`);
});

test('the worker is one classic script without a placeholder left', () => {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  assert.ok(new Script(worker), 'as a classic script it would not parse with an import or export');
  assert.doesNotMatch(worker, /process\.env|importScripts/);
});
