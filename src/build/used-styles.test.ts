import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withUsedStyles } from './used-styles.ts';

const body =
  '<body class="page"><p id="lead" lang="en">Text with a table.</p><details><summary>S</summary></details></body>';
const page = (css: string) => `<style>${css}</style>${body}`;

suite('a page keeps the rules that can apply to it', () => {
  for (const [what, css, expected] of [
    ['an element', 'p{color:red}', 'p{color:red}'],
    ['an element that only the text names', 'table{color:red}', ''],
    ['a class, an id and an attribute', '.page #lead[lang]{color:red}', '.page #lead[lang]{color:red}'],
    ['a class it has not', '.page .other{color:red}', ''],
    ['an attribute of its value', 'p[lang=en]{color:red}', 'p[lang=en]{color:red}'],
    ['an attribute of another value', 'p[lang="ar"]{color:red}', ''],
    ['one selector of two', 'p,table{color:red}', 'p{color:red}'],
    ['what may not be there', 'p:not(.other){color:red}', 'p:not(.other){color:red}'],
    ['a choice', 'p:is(.other,.page){color:red}', 'p:is(.other,.page){color:red}'],
    ['a choice of what it has not', 'p:where(.other){color:red}', ''],
    [
      'a state, a part and everything',
      ':root,*,p::before,:focus-visible{color:red}',
      ':root,*,p::before,:focus-visible{color:red}',
    ],
    ['what a tap opens', 'details[open]{color:red}', 'details[open]{color:red}'],
    ['what a script may add', '.from-script[aria-invalid]{color:red}', '.from-script[aria-invalid]{color:red}'],
    ['a rule in a rule', 'p{&:hover{color:red}& em{color:red}}', 'p{&:hover{color:red}}'],
    ['a block that is left empty', '@media print{table{color:red}}p{color:red}', 'p{color:red}'],
    ['the order of layers', '@layer a,b;@layer a{table{color:red}}p{color:red}', '@layer a,b;p{color:red}'],
    ['the frames of a movement', '@keyframes appear{to{opacity:1}}', '@keyframes appear{to{opacity:1}}'],
  ] as const) {
    test(what, () =>
      assert.equal(withUsedStyles(page(css), 'x.className="from-script";x.ariaInvalid;"aria-invalid"'), page(expected)),
    );
  }
});

test('pages with the same styles get what each of them needs', () => {
  const css = 'p{color:red}h1{color:blue}';
  assert.equal(withUsedStyles(`<style>${css}</style><p>`, ''), '<style>p{color:red}</style><p>');
  assert.equal(withUsedStyles(`<style>${css}</style><h1>`, ''), '<style>h1{color:blue}</style><h1>');
});

test('a page without styles stays as it is', () => assert.equal(withUsedStyles(body, ''), body));
