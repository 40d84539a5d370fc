import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { standAlone } from './stand-alone.ts';

const home = 'https://guide.test/deep/';

test('the one-file guide leaves out what needs a script', () => {
  const html = standAlone(
    pageWith('fixes/a/', '<p data-needs-script>Copy</p><p>Read</p><script src="x.js"></script>'),
    home,
  );
  assert.ok(html.includes('<p>Read</p>') && !/Copy|x\.js/.test(html), html);
});

suite('a link in the one-file guide', () => {
  const cases: [what: string, href: string, from: string, to: string][] = [
    ['to a page in the file leads to its part', '/deep/fixes/b/', 'fixes/a/', '#fixes-b'],
    ['may be relative to the page it was written on', '../b/', 'fixes/a/', '#fixes-b'],
    ['to a place on that page leads there', '../b/#steps', 'fixes/a/', '#fixes-b--steps'],
    ['to a place that is not there leads to the part', '../b/#gone', 'fixes/a/', '#fixes-b'],
    ['to a place on its own page stays in its part', '#own', 'fixes/a/', '#fixes-a--own'],
    ['with a query leads to the part', '/deep/fixes/b/?message=code', 'fixes/a/', '#fixes-b'],
    ['to the home page leads to the start', '/deep/', 'fixes/a/', '#start'],
    ['to another site stays as it is', 'https://account.xiaomi.com/', 'fixes/a/', 'https://account.xiaomi.com/'],
    [
      'to a page that is not in the file gets its whole address',
      '/deep/search/',
      'fixes/a/',
      'https://guide.test/deep/search/',
    ],
  ];
  for (const [what, href, from, to] of cases) {
    test(what, () => {
      const html = standAlone(pageWith(from, `<a id="own" href="${href}">link</a>`), home);
      assert.ok(html.includes(`href="${to}"`), html);
    });
  }

  test('to a page that is not in the file is plain text where the host is not known', () => {
    const html = standAlone(
      pageWith('fixes/a/', '<a href="/deep/search/">Search <b>it</b></a><a href="../b/">B</a>'),
      '/deep/',
    );
    assert.ok(html.includes('Search <b>it</b><a href="#fixes-b">B</a>'), html);
  });

  test('that leaves the file says where to', () => {
    assert.match(
      standAlone(pageWith('fixes/a/', '<a href="/deep/search/">Search</a>'), home),
      /rel="noopener noreferrer">Search<\/a> \(guide\.test\)/,
    );
  });
});

suite('a part of the one-file guide', () => {
  test('has ids of its own, and so has what refers to them', () => {
    const html = standAlone(
      pageWith('fixes/a/', '<section aria-labelledby="x y"><h2 id="x">X</h2><b id="y">Y</b></section>'),
      home,
    );
    assert.ok(html.includes('aria-labelledby="fixes-a--x fixes-a--y"'), html);
    assert.ok(html.includes('<h3 id="fixes-a--x">X</h3>'), html);
  });

  test('has its headings one level down, the file’s own title aside', () => {
    const html = standAlone(pageWith('fixes/a/', '<h1>A</h1><h2>Steps</h2>'), home);
    assert.ok(html.includes('<h2>A</h2><h3>Steps</h3>'), html);
    assert.ok(html.includes('<h1>Guide</h1>'), html);
  });

  test('must have a path that no other has', () => {
    assert.throws(() => standAlone(pageWith('fixes/b/', ''), home), /3 parts on 2 paths/);
  });

  test('must be there', () => {
    assert.throws(() => standAlone('<!doctype html><html><body><h1>Guide</h1></body></html>', home), /no data-path/);
  });
});

test('the file keeps its doctype and none of the marks', () => {
  const html = standAlone(pageWith('fixes/a/', ''), home);
  assert.match(html, /^<!doctype html>/i);
  assert.doesNotMatch(html, /data-path/);
});

/** A file of the home page, a part at `path` and the part `fixes/b/`. */
function pageWith(path: string, content: string): string {
  const other = '<article data-path="fixes/b/"><h2 id="steps">Steps</h2></article>';
  return `<!doctype html><html><body><header data-path=""><h1>Guide</h1></header><article data-path="${path}">${content}</article>${other}</body></html>`;
}
