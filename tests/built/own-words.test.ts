import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builds } from '../support/builds.ts';
import { pagesOf } from '../support/site.ts';

const run = 8;
// The runs of eight words of the article the guide started from (the address `article` in content/links.yaml),
// as the first 12 hex digits of their SHA-1: enough to recognise one, not to read it.
const known = new Set(readFileSync('tests/built/article-runs.txt', 'utf8').split('\n').filter(Boolean));

test('no page shares eight words in a row with the source article, messages aside', () => {
  assert.ok(known.size > 500, 'tests/built/article-runs.txt is cut short');
  const shared = pagesOf(builds.root).flatMap((page) =>
    page.root.text.split('\n').flatMap((line) => sharedRuns(line).map((words) => `${page.file}: ${words}`)),
  );
  assert.deepEqual(shared, []);
});

test('a shared run is found in the middle of a line, whatever its case and marks', () => {
  assert.deepEqual(sharedRuns('First enter the exact “Mi Account”, originally used on it.'), [
    'enter the exact mi account originally used on',
  ]);
});

/** The runs of a line that the article has, but for those with the message itself. */
function sharedRuns(line: string): string[] {
  return runsOf(line).filter((words) => known.has(hashOf(words)) && !words.includes('invalid username or password'));
}

function runsOf(line: string): string[] {
  const words =
    line
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[’‘']/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_word, at) => words.slice(at, at + run).join(' '));
}

function hashOf(words: string): string {
  return createHash('sha1').update(words).digest('hex').slice(0, 12);
}
