import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { builds, filesOf, linkedBuilds, type Build } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';

const site = 'https://back-in.example';
const links = parse(readFileSync('content/links.yaml', 'utf8')) as Record<string, { url: string }>;
const settings = parse(readFileSync('content/site.yaml', 'utf8')) as Record<string, string | null>;
const allowed = new Set([...Object.values(links).map((link) => link.url), ...Object.values(settings)]);

for (const [name, build] of Object.entries(linkedBuilds)) {
  suite(`links of the ${name} build`, () => {
    const pages = pagesOf(build);
    const files = new Set(filesOf(build.folder));
    const anchors = new Map(
      pages.map((page) => [page.file, new Set(page.root.querySelectorAll('[id]').map((element) => element.id))]),
    );

    for (const page of pages) {
      test(page.file, () => {
        const addresses = page.root
          .querySelectorAll('[href], [src], [action]')
          .flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []));
        const wrong = addresses.flatMap((address) => faultOf(address, page.path, build, files, anchors) ?? []);
        assert.deepEqual(wrong, []);
      });
    }
  });
}

test('the markdown twins link only to files that exist', () => {
  const files = new Set(filesOf(builds.root.folder));
  const twins = [...files].filter((file) => file.endsWith('.md'));
  assert.ok(twins.length > 0);
  const wrong = twins.flatMap((file) =>
    [...readFileSync(join(builds.root.folder, file), 'utf8').matchAll(/\]\((?<address>[^)\s]+)/g)].flatMap((match) => {
      const fault = faultOf(match.groups?.['address'] ?? '', file.replace(/index\.md$/, ''), builds.root, files);
      return fault ? [`${file}: ${fault}`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
});

function faultOf(
  address: string,
  from: string,
  { folder, base }: Build,
  files: Set<string>,
  anchors?: Map<string, Set<string>>,
): string | undefined {
  const url = new URL(address, `${site}${base}${from}`);
  if (url.origin !== site)
    return allowed.has(url.href)
      ? undefined
      : `${address} is an outside address that neither content/links.yaml nor content/site.yaml has`;
  if (!url.pathname.startsWith(base)) return `${address} leaves the base path ${base}`;
  const path = decodeURI(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file))
    return existsSync(join(folder, path)) ? `${address} lacks its closing slash` : `${address} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return !anchors || anchor === '' || anchors.get(file)?.has(anchor)
    ? undefined
    : `${address} names no element of ${file}`;
}
