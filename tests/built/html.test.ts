import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builds } from '../support/builds.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { localeOf, pagesOf, pathInside, type BuiltPage } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in its own style, which browsers read alike.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    // Titles name the page first; search engines cut them where they like.
    'long-title': 'off',
    // Lines of built HTML are for machines.
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
  },
});

/** Every English page, and one of each kind in the other languages, whose pages have the elements of the English ones. */
const pages = [...Map.groupBy(pagesOf(builds.root), kindOf).values()].flatMap((some) =>
  some.filter((page, at) => localeOf(page) === defaultLocale || at === 0),
);

suite('valid HTML', () => {
  for (const page of pages) {
    test(page.file, async () => {
      const report = await validator.validateString(page.html);
      const faults = report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      );
      assert.deepEqual(faults, []);
    });
  }
});

test('every section has a heading or a name; the reply of the box has its own once it is there', () => {
  const nameless = pagesOf(builds.root).flatMap(({ file, root }) =>
    root
      .querySelectorAll('section:not([hidden])')
      .filter((section) => !section.querySelector('h1, h2, h3, h4') && !section.getAttribute('aria-labelledby'))
      .map((section) => `${file}: ${section.outerHTML.slice(0, 80)}`),
  );
  assert.deepEqual(nameless, []);
});

/** `es fixes 2` for all fixes in Spanish. */
function kindOf(page: BuiltPage): string {
  const parts = pathInside(page).split('/');
  return [localeOf(page), parts[0], parts.length].join(' ');
}
