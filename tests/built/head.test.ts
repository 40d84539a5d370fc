import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { directionOf } from '#i18n/language.ts';
import { builds } from '../support/builds.ts';
import { localeOf, only, pagesOf, pathInside } from '../support/site.ts';

const pages = pagesOf(builds.root);
const shown = pages.filter((page) => page.root.querySelector('meta[name="robots"]') === null);

suite('the head of every page', () => {
  // guide.html is a file to take away, not a page of the site.
  for (const page of pages.filter((page) => pathInside(page) !== 'guide.html')) {
    test(page.file, () => {
      assert.equal(only(page, 'html').getAttribute('dir'), directionOf(localeOf(page)));
      assert.equal(only(page, 'html').getAttribute('lang'), localeOf(page));
      only(page, 'h1');
      only(page, 'main');
      only(page, 'title');
      const description = only(page, 'meta[name="description"]').getAttribute('content') ?? '';
      assert.ok(
        description.length >= 50 && description.length <= 220,
        `the description has ${description.length} characters; write 50 to 220`,
      );
      for (const property of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt'])
        only(page, `meta[property="${property}"]`);
      const picture = new URL(only(page, 'meta[property="og:image"]').getAttribute('content') ?? '').pathname;
      assert.ok(existsSync(join(builds.root.folder, picture)), `${picture} is not there: npm run pictures`);
      for (const rel of ['icon', 'manifest', 'apple-touch-icon']) only(page, `link[rel="${rel}"]`);
      assert.equal(page.root.querySelectorAll('meta[name="theme-color"]').length, 2);
    });
  }
});

test('no two pages in one language share a title, a description or a canonical address', () => {
  for (const [selector, attribute] of [
    ['title', undefined],
    ['meta[name="description"]', 'content'],
    ['link[rel="canonical"]', 'href'],
  ] as const) {
    const values = shown.map((page) => {
      const value = attribute ? only(page, selector).getAttribute(attribute) : only(page, selector).text;
      return `${localeOf(page)}: ${value}`;
    });
    assert.deepEqual(duplicates(values), [], selector);
  }
});

test('headings go down one level at a time', () => {
  const wrong = pages.flatMap((page) => {
    const levels = page.root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map((heading) => Number(heading.tagName.slice(1)));
    return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) ? [page.file] : [];
  });
  assert.deepEqual(wrong, []);
});

test('the sitemap names every page that is shown, and no other', () => {
  const xml = readFileSync(join(builds.root.folder, 'sitemap-0.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort();
  assert.deepEqual(listed, shown.map((page) => only(page, 'link[rel="canonical"]').getAttribute('href')).sort());
});

test('the sitemap tells the day of every article, and of no other page', () => {
  const xml = readFileSync(join(builds.root.folder, 'sitemap-0.xml'), 'utf8');
  const told = [...xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)/g)].map((match) => match.slice(1, 3));
  const days = shown.flatMap((page) => {
    const day = /"dateModified":"([^"]+)"/.exec(page.html)?.[1];
    return day === undefined ? [] : [[only(page, 'link[rel="canonical"]').getAttribute('href'), day]];
  });
  assert.ok(days.length > 0);
  assert.deepEqual(told.sort(), days.sort());
});

test('the site as an app keeps its identity when its first page moves', () => {
  const manifest = JSON.parse(readFileSync(join(builds.root.folder, 'site.webmanifest'), 'utf8')) as { id?: string };
  assert.equal(manifest.id, builds.root.base);
});

suite('schema.org data says what the page shows', () => {
  for (const page of pages) {
    const blocks = page.root.querySelectorAll('script[type="application/ld+json"]').map((script) => script.text);
    if (blocks.length === 0) continue;
    test(page.file, () => {
      for (const block of blocks) {
        assert.doesNotMatch(block, /</, 'a “<” in the data could end its script element');
        const data = JSON.parse(block) as SchemaOrg;
        if (data['@type'] === 'BreadcrumbList') {
          assert.deepEqual(
            data.itemListElement?.map((item) => item.name),
            page.root.querySelectorAll('.breadcrumb li').map((item) => item.text.trim()),
          );
        }
        if (data['@type'] === 'Article') {
          assert.equal(data.headline, only(page, 'h1').text.trim());
          assert.equal(data.description, only(page, 'article header .lead').text.trim());
          assert.equal(data.dateModified, only(page, '.sources time').getAttribute('datetime'));
        }
      }
    });
  }
});

function duplicates(values: (string | undefined)[]): (string | undefined)[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

interface SchemaOrg {
  '@type': string;
  headline?: string;
  description?: string;
  dateModified?: string;
  itemListElement?: { name: string }[];
}
