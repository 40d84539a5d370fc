import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { builds } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';

test('the page about the guide leads to whoever runs this copy, or says that no address is set', () => {
  const settings = parse(readFileSync('content/site.yaml', 'utf8')) as Record<'contact' | 'repository', string | null>;
  const set = Object.values(settings).filter((address) => address !== null);
  const about = pagesOf(builds.root).find((page) => page.path === 'about/');
  const addresses = about?.root.querySelectorAll('.prose a').map((anchor) => anchor.getAttribute('href'));
  assert.deepEqual(
    set.filter((address) => !addresses?.includes(address)),
    [],
  );
  assert.equal(/has not set an address/.test(String(about?.root.text)), set.length === 0);
});
