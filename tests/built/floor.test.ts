import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { builds, filesOf } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';

/*
 * What src/build/styles.ts promises of the oldest browsers. A rule or a script that they cannot read is dropped without a word,
 * and not all of them can be run here: tests/engines has Chromium 80 and no Safari 14.
 */

/** What a browser of 2020 does not know, and would lose the whole rule, sheet or script for. */
const styles: Record<string, RegExp> = {
  'a layer (Chrome 99, Safari 15.4)': /@layer/,
  'a rule inside a rule (Chrome 112, Safari 16.5)': /;[^{};]*\{|&/,
  'two colours in one (Chrome 123, Safari 17.5)': /light-dark\(/,
  ':is() (Chrome 88) or :where() (Chrome 88)': /:(?:is|where)\(/,
  'a range of widths (Chrome 104, Safari 16.4)': /@media[^{]*[<>]/,
  'a query that is turned round without its type (Chrome 104, Safari 16.4)': /@media not \(/,
  'a place by the direction of reading (Chrome 87, Safari 14.1), which is lowered to a rule for each language':
    /inset-(?:inline|block)|border-(?:start|end)-(?:start|end)-radius|:lang\(/,
  'a unit by the direction of reading (Chrome 108, Safari 15.4)': /\d(?:v[ib]|[dsl]v[hwib])\b/,
  'an id in a layer, which src/build/styles.ts makes weigh more than the layer above: write [id="…"]':
    /(?::not\(#\\#\)){5}/,
  'a text beside a drawn one (Chrome 77, Safari 17.4)': /content:\s*(?:"[^"]*"|'[^']*')\s*\//,
};

const scripts: Record<string, RegExp> = {
  'a look behind (Safari 16.4)': /\(\?<[=!]/,
  'a private member (Chrome 84, Safari 14.1)': /this\.#/,
  'an assignment with a condition (Chrome 85)': /\?\?=|\|\|=|&&=/,
  'a number with strokes (Safari 13)': /\b\d+_\d{3}\b/,
};

suite('no style of any page has', () => {
  const sheets = new Map<string, string>();
  for (const page of pagesOf(builds.root))
    for (const style of page.root.querySelectorAll('style')) sheets.set(withoutConditions(style.text), page.file);
  for (const [what, pattern] of Object.entries(styles))
    test(what, () => {
      assert.ok(sheets.size > 5, 'the styles are not found');
      const found = [...sheets].flatMap(([css, file]) => {
        const [text] = pattern.exec(css) ?? [];
        return text === undefined ? [] : [`${file}: ${text.slice(0, 120)}`];
      });
      assert.deepEqual(found, []);
    });
});

suite('no script has', () => {
  const files = filesOf(builds.root.folder).filter((file) => /^(?:_astro\/.+|sw)\.js$/.test(file));
  for (const [what, pattern] of Object.entries(scripts))
    test(what, () => {
      assert.ok(files.length > 5, 'the scripts are not found');
      const found = files.filter((file) => pattern.test(readFileSync(join(builds.root.folder, file), 'utf8')));
      assert.deepEqual(found, []);
    });
});

/** A style without the rules that stand behind a question whether the browser knows them. */
function withoutConditions(css: string): string {
  return css.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
}
