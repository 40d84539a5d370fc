import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { servingOf } from '#build/hosts/serving.ts';
import { builds } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';
import { hostFileNames, shippedHeaders } from './shipped.ts';

for (const build of [builds.root, builds.deep]) {
  suite(`the files for hosts in ${build.folder}`, () => {
    const expected = servingOf(build.base).headers;

    for (const file of hostFileNames) {
      test(`${file} carries the one policy`, () => {
        for (const headers of shippedHeaders(build, file)) assert.deepEqual(headers, expected);
      });
    }

    test('the policy says all that each page says but for its own styles, and who may frame it', () => {
      const policy = expected['Content-Security-Policy'];
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /script-src[^;]*'unsafe-(inline|eval)'/);
      for (const page of pagesOf(build)) {
        const own =
          page.root.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
        for (const directive of own.split('; ').filter((part) => !part.startsWith('style-src')))
          assert.ok(policy.includes(directive), `${page.file}: ${directive}`);
      }
    });

    test('no line of _headers is longer than Cloudflare Pages reads', () => {
      const lines = readFileSync(join(build.folder, '_headers'), 'utf8').split('\n');
      assert.deepEqual(
        lines.filter((line) => line.length > 2_000),
        [],
      );
    });

    test('GitHub Pages is told to leave the folders as they are', () =>
      assert.ok(existsSync(join(build.folder, '.nojekyll'))));
  });
}
