import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { PageThread } from './page-thread.ts';

suite('a second thread finishes pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const thread = new PageThread({ folder, base: '/', home: 'https://guide.example/' });
  after(async () => {
    await thread.end();
    rmSync(folder, { recursive: true });
  });

  /** The HTML that is made of a page with this in its `<main>`. */
  const finished = async (path: string, main: string): Promise<string> => {
    const html = `<html lang="en"><head><meta charset="utf-8"></head><body><main>${main}</main></body></html>`;
    const { content } = await thread.finish({ path, content: new TextEncoder().encode(html).buffer });
    return new TextDecoder().decode(content);
  };

  test('each answer goes to who asked for it', async () => {
    const names = ['one', 'two', 'three'];
    const pages = await Promise.all(names.map((name) => finished(`${name}/index.html`, `<p>${name}</p>`)));
    assert.deepEqual(
      pages.map((html) => /<p>(.*)<\/p>/.exec(html)?.[1]),
      names,
    );
  });

  test('a page gets its policy, and its Markdown beside it', async () => {
    const html = await finished('faq/index.html', '<p>Never sell it.</p>');
    assert.match(html, /<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    assert.match(readFileSync(join(folder, 'faq/index.md'), 'utf8'), /Never sell it\./);
  });

  test('the page of a wrong address has no Markdown', async () => {
    await finished('404.html', '<p>Nothing is here.</p>');
    assert.equal(existsSync(join(folder, '404.md')), false);
  });

  const size = '<span data-size-of="guide.html">…</span>';

  test('what is wrong with a page begins with its path, and others go on', async () => {
    const wrong = finished('faq/index.html', size);
    const right = finished('index.html', '<p>Hello</p>');
    await assert.rejects(wrong, { message: /^faq\/index\.html: It links to guide\.html, which was not built\. / });
    await right;
  });

  test('pages tell the size of the guide in one file that was made before', async () => {
    await finished('guide/index.html', '<section data-path=""><h1>Hello</h1></section>');
    assert.match(await finished('faq/index.html', size), /<span>0 kB<\/span>/);
  });
});
