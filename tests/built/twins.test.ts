import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { parse, type HTMLElement } from 'node-html-parser';
import { leftOut } from '#build/markdown-twin.ts';
import { localeFolder, locales } from '#i18n/locales.ts';
import { builds, filesOf } from '../support/builds.ts';
import { localeOf } from '../support/site.ts';

const { folder } = builds.root;
const twins = filesOf(folder).filter((file) => file.endsWith('.md'));
const renderer = await satteri({ features: { smartPunctuation: false } }).createRenderer({ syntaxHighlight: false });

/*
 * A Markdown twin, read by a parser of CommonMark that did not write it, has the headings and lists of its page: no list is parted,
 * and no step, warning or arrow is lost.
 */
suite('a Markdown twin has what its page has', () => {
  test('there are twins', () => assert.ok(twins.length > 0));
  for (const twin of twins)
    test(twin, async () => {
      const markdown = readFileSync(join(folder, twin), 'utf8');
      const page = parse(readFileSync(join(folder, twin.replace(/\.md$/, '.html')), 'utf8')).querySelector('main');
      assert.ok(page);
      for (const element of page.querySelectorAll(leftOut)) element.remove();
      const { code } = await renderer.render(markdown);
      assert.deepEqual(outlineOf(parse(code)), outlineOf(page));
      assert.equal(markdown.split(' › ').length, 1 + page.querySelectorAll('.path .then').length);
    });
});

/** Pages that only lead to others, as that list does. */
const leading = /^(?:(?:fixes|faq|search|offline)\/)?index\.md$/;

suite('the list for language models names every twin of its language that has words of its own, and no other', () => {
  for (const locale of locales)
    test(locale, () => {
      const list = readFileSync(join(folder, localeFolder(locale), 'llms.txt'), 'utf8');
      const own = twins.filter(
        (twin) => localeOf({ path: twin }) === locale && !leading.test(twin.slice(localeFolder(locale).length)),
      );
      const listed = Array.from(list.matchAll(/\]\(([^)]+)\):/g), ([, address]) =>
        new URL(String(address), 'https://site').pathname.slice(1),
      );
      assert.deepEqual(listed.sort(), own.sort());
    });
});

/** Each heading with its level and each numbered list with the number of its items, in order, with the number of all items of lists. */
function outlineOf(root: HTMLElement): string[] {
  const parts = root.querySelectorAll('h1, h2, h3, h4, h5, h6, ol').map((element) => {
    if (element.tagName === 'OL') return `a list of ${element.children.length}`;
    // A twin has quotes where a page has a frame.
    return `${element.tagName} ${element.textContent.replace(/[^\p{L}\p{N}]+/gu, '')}`;
  });
  return [...parts, `${root.querySelectorAll('li, dl > div').length} items`];
}
