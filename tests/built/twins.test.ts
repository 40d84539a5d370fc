import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { satteri } from '@astrojs/markdown-satteri';
import { parse, type HTMLElement } from 'node-html-parser';
import { leftOut } from '#build/markdown-twin.ts';
import { builds, filesOf } from '../support/builds.ts';

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

/** Each heading with its level and each numbered list with the number of its items, in order, with the number of all items of lists. */
function outlineOf(root: HTMLElement): string[] {
  const parts = root.querySelectorAll('h1, h2, h3, h4, h5, h6, ol').map((element) => {
    if (element.tagName === 'OL') return `a list of ${element.children.length}`;
    // A twin has quotes where a page has a frame.
    return `${element.tagName} ${element.textContent.replace(/[^\p{L}\p{N}]+/gu, '')}`;
  });
  return [...parts, `${root.querySelectorAll('li, dl > div').length} items`];
}
