import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HTMLElement, NodeType, TextNode } from 'node-html-parser';
import { localeRow, pseudoLocale } from '#i18n/locales.ts';
import { builds } from '../support/builds.ts';
import { only, pagesOf } from '../support/site.ts';

const pages = pagesOf(builds.pseudo).filter((page) => page.path.startsWith('ar-xb/'));

suite('every word of the interface comes from content/<locale>/: none is left in English in the pseudo-locale', () => {
  test('the pseudo-locale has pages', () => assert.ok(pages.length > 30));

  for (const page of pages) {
    test(page.file, () => {
      assert.equal(only(page, 'html').getAttribute('lang'), 'ar-XB');
      assert.equal(only(page, 'html').getAttribute('dir'), 'rtl');
      assert.deepEqual(hardCoded(only(page, 'body')), []);
    });
  }
});

/** An address, its host alone or its path is the same in every language. */
const isAddress = (text: string): boolean =>
  /^\(?(https:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?\)?,?$|^(\/[\w-]+)*\/$/i.test(text);

/** A text without its bracketed parts, of which one may stand in another: “⟦Takes ⟦5 minutes⟧, then the wait⟧”. */
function withoutBracketed(text: string): string {
  const shorter = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return shorter === text ? text : withoutBracketed(shorter);
}

/** Texts outside ⟦ ⟧, except those marked as another language: untranslated articles and phone messages. */
function hardCoded(element: HTMLElement): string[] {
  if (element.getAttribute('lang') !== undefined || ['SCRIPT', 'STYLE', 'TIME', 'CODE'].includes(element.tagName))
    return [];
  // Sentences may be cut by links and quotes: what counts is that the words stand in a bracketed text.
  const texts = ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []);
  const own = element.childNodes
    .filter((child) => child.nodeType === NodeType.TEXT_NODE)
    .map((child) => (child as TextNode).text)
    .join('\n');
  const wrong = [...texts, own]
    .map((text) => withoutBracketed(text).trim())
    // The language's name for itself comes from the table of languages.
    .filter((text) => /[a-z]{3,}/i.test(text) && !isAddress(text) && text !== localeRow(pseudoLocale).name);
  return [...wrong, ...element.childNodes.flatMap((child) => (child instanceof HTMLElement ? hardCoded(child) : []))];
}
