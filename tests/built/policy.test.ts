import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import { policyDirectives } from '#build/hosts/policy.ts';
import { builds } from '../support/builds.ts';
import { only, pagesOf } from '../support/site.ts';

suite('the policy of every page', () => {
  for (const page of [...pagesOf(builds.root), ...pagesOf(builds.deep)]) {
    test(page.file, () => {
      const policy = only(page, 'meta[http-equiv="content-security-policy" i]').getAttribute('content') ?? '';
      for (const directive of policyDirectives) assert.ok(policy.includes(directive), `lacks ${directive}`);
      assert.doesNotMatch(policy, /'unsafe-(inline|eval)'/);
      for (const style of page.root.querySelectorAll('style'))
        assert.ok(policy.includes(hashOf(style.text)), 'a style has no hash in the policy');
      assert.deepEqual(
        page.root.querySelectorAll('[style]').map((element) => element.tagName),
        [],
        'style attributes',
      );
      assert.doesNotMatch(page.html, /<[^>]+\son[a-z]+\s*=/i, 'an inline event handler');
      const scripts = page.root
        .querySelectorAll('script')
        .filter((script) => !/json/.test(script.getAttribute('type') ?? ''));
      assert.deepEqual(
        scripts.filter((script) => !script.getAttribute('src')).map((script) => script.text),
        [],
        'inline scripts',
      );
      assert.deepEqual(
        page.root
          .querySelectorAll('[src]')
          .filter((element) => /^(https?:)?\/\//.test(element.getAttribute('src') ?? '')).length,
        0,
        'files of another origin',
      );
    });
  }
});

suite('every link to the outside', () => {
  for (const page of pagesOf(builds.root)) {
    const links = page.root.querySelectorAll('a[href^="http"]');
    if (links.length === 0) continue;
    test(page.file, () => {
      for (const link of links) {
        assert.equal(link.getAttribute('rel'), 'noopener noreferrer', link.outerHTML);
        const { host } = new URL(link.getAttribute('href') ?? '');
        assert.ok(link.parentNode?.text.includes(host), `${host} is not shown as text beside its link`);
      }
    });
  }
});

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
