import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { markdownOf as markdownOfPage, overview } from './markdown-twin.ts';

const markdownOf = (html: string, from: string) => markdownOfPage(`<html lang="en">${html}</html>`, from);
const address = 'https://back-in.example/fixes/clear-cache/';

suite('a page becomes Markdown', () => {
  for (const [what, html, expected] of [
    ['headings and lists', '<main><h1>Title</h1><ol><li>One</li><li>Two</li></ol></main>', '# Title\n\n1. One\n2. Two'],
    [
      'messages in quotes',
      '<main><p>It says <span class="message">Server error</span>.</p></main>',
      'It says “Server error”.',
    ],
    [
      'a menu path',
      '<main><p><span class="path"><b>Settings</b><span class="then"></span><b>Apps</b></span></p></main>',
      '**Settings** › **Apps**',
    ],
    ['terms and values', '<main><dl><div><dt>Cost:</dt> <dd>none</dd></div></dl></main>', '- Cost: none'],
    [
      'links stay relative',
      '<main><p><a href="../reset-password/">Reset</a></p></main>',
      '[Reset](../reset-password/)',
    ],
    [
      'addresses keep their underscores',
      '<main><p><a href="https://x.example/a_b">A</a></p></main>',
      '[A](https://x.example/a_b)',
    ],
    [
      'lists in lists',
      '<main><ul><li>One<ul><li>Two</li></ul></li> <li>Three</li></ul></main>',
      '- One\n  - Two\n- Three',
    ],
    [
      'lists in a numbered list, in as far as CommonMark wants them',
      '<main><ol><li>One<ul><li>Two</li></ul></li> <li>Three</li></ol></main>',
      '1. One\n   - Two\n2. Three',
    ],
    [
      'a warning in a step, which parts neither the step nor the list',
      '<main><step-list><ol><li><p>One</p><div role="note"><strong>First</strong><p>Mind</p></div></li> <li><p>Two</p></li></ol></step-list></main>',
      '1. One\n\n   **First**\n\n   Mind\n\n2. Two',
    ],
    [
      'two lists, which stay two',
      '<main><ol><li>One</li></ol><figure><ol><li>Two</li></ol></figure></main>',
      '1. One\n\n<!-- -->\n\n1. Two',
    ],
    ['text behind a list', '<main><ul><li>One</li></ul><p>Text</p></main>', '- One\n\nText'],
    ['a list that goes on', '<main><ol start="9"><li>Nine</li><li>Ten</li></ol></main>', '9. Nine\n10. Ten'],
    ['an empty item', '<main><ul><li>One</li><li></li></ul></main>', '- One\n-'],
    ['what stands for a script that has not come', '<main><p class="late">Not yet</p><p>Text</p></main>', 'Text'],
    [
      'sections and elements of our own',
      '<main><site-search><section><h2>All</h2> <ul><li><a href="../a/">A</a><p>About a.</p></li></ul></section></site-search></main>',
      '## All\n\n- [A](../a/)\n\n  About a.',
    ],
    ['words beside a block', '<main><div>Before <b>it</b><p>A block</p></div></main>', 'Before **it**\n\nA block'],
    [
      'forms and breadcrumbs are left out',
      '<main><nav class="breadcrumb">You are here</nav><form>Search</form><p>Text</p></main>',
      'Text',
    ],
  ] as const) {
    test(what, () => assert.equal(markdownOf(html, address), `<!-- ${address} -->\n\n${expected}\n`));
  }

  test('a page without <main> is an error that names it', () => {
    assert.throws(() => markdownOf('<p>Text</p>', address), /clear-cache\/ has no <main>/);
  });
});

test('the overview lists every page in its section', () => {
  const text = overview('Back In', 'A guide.', [
    { title: 'Fixes', pages: [{ title: 'Wait', summary: 'Wait a day.', address: 'https://x/' }] },
  ]);
  assert.equal(text, '# Back In\n\n> A guide.\n\n## Fixes\n\n- [Wait](https://x/): Wait a day.\n');
});
