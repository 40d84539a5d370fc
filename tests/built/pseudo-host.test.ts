import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { builds, filesOf } from '../support/builds.ts';
import { only, pagesOf } from '../support/site.ts';

// The build of the made-up language is not told its host (SITE).
const { folder } = builds.pseudo;
const outside = new Set(
  Object.values(parse(readFileSync('content/links.yaml', 'utf8')) as Record<string, { url: string }>).map(
    ({ url }) => new URL(url).host,
  ),
);
/** Hosts that stand in files as names of a format or a licence, not as places to go to. */
const formats = new Set(['schema.org', 'www.w3.org', 'www.apache.org']);

suite('a build that is not told its host makes none up', () => {
  for (const file of filesOf(folder).filter((path) => /\.(?:html|md|txt|xml|webmanifest)$/.test(path))) {
    test(file, () => {
      const hosts = [...readFileSync(join(folder, file), 'utf8').matchAll(/https?:\/\/([\w.-]+)/g)].map(
        ([, host = '']) => host,
      );
      assert.deepEqual(
        hosts.filter((host) => !outside.has(host) && !formats.has(host)),
        [],
      );
    });
  }
});

test('its pages say where they belong by their paths', () => {
  for (const page of pagesOf(builds.pseudo).filter(({ root }) => root.querySelector('link[rel="canonical"]')))
    assert.equal(only(page, 'link[rel="canonical"]').getAttribute('href'), `/${page.path}`);
});

test('it leaves out what is made of whole addresses', () => {
  assert.deepEqual(
    filesOf(folder).filter((file) => file.startsWith('sitemap')),
    [],
  );
  assert.doesNotMatch(readFileSync(join(folder, 'robots.txt'), 'utf8'), /Sitemap/);
  for (const { file, root } of pagesOf(builds.pseudo))
    assert.equal(root.querySelector('meta[property="og:url"], meta[property^="og:image"]'), null, file);
});

test('its guide in one file links to nothing outside of it but other sites', () => {
  const guides = pagesOf(builds.pseudo).filter(({ file }) => file.endsWith('guide.html'));
  assert.ok(guides.length > 1);
  const links = guides
    .flatMap(({ root }) => root.querySelectorAll('a[href]'))
    .map((link) => link.getAttribute('href') ?? '');
  assert.deepEqual(
    links.filter((href) => !/^#|^https:/.test(href)),
    [],
  );
});
