import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builds } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';

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

suite('valid HTML', () => {
  for (const page of pagesOf(builds.root)) {
    test(page.file, async () => {
      const report = await validator.validateString(page.html);
      const faults = report.results.flatMap((result) =>
        result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      );
      assert.deepEqual(faults, []);
    });
  }
});
