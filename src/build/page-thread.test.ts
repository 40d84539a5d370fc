import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { PageThread } from './page-thread.ts';

suite('a second thread finishes pages', () => {
  const thread = new PageThread({ folder: '/none', base: '/', home: 'https://guide.example/' });
  after(() => thread.end());
  const page = (words: string) =>
    `<html lang="en"><head><meta charset="utf-8"></head><body><main>${words}</main></body></html>`;

  test('each answer goes to who asked for it', async () => {
    const names = ['one', 'two', 'three'];
    const pages = await Promise.all(
      names.map((name) => thread.finish({ path: `${name}/index.html`, html: page(`<p>${name}</p>`) })),
    );
    assert.deepEqual(
      pages.map(({ twin }) => twin?.trim().split('\n').pop()),
      names,
    );
  });

  test('a page gets its policy, and the page of a wrong address no Markdown', async () => {
    const { html, twin } = await thread.finish({ path: '404.html', html: page('<p>Nothing is here.</p>') });
    assert.match(html, /<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    assert.equal(twin, undefined);
  });

  const size = '<span data-size-of="guide.html">…</span>';

  test('what is wrong with a page begins with its path, and others go on', async () => {
    const wrong = thread.finish({ path: 'faq/index.html', html: page(size) });
    const right = thread.finish({ path: 'index.html', html: page('<p>Hello</p>') });
    await assert.rejects(wrong, { message: /^faq\/index\.html: It links to guide\.html, which was not built\. / });
    await right;
  });

  test('pages tell the size of the guide in one file that was made before', async () => {
    const guide = page(`<section data-path=""><h1>Hello</h1></section>`);
    await thread.finish({ path: 'guide/index.html', html: guide });
    const { html } = await thread.finish({ path: 'faq/index.html', html: page(size) });
    assert.match(html, /<span>0 kB<\/span>/);
  });
});
