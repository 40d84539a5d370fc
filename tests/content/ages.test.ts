import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { agesOf } from './ages.ts';

const days = (all: Record<string, string>) =>
  new Map(Object.entries(all).map(([id, day]) => [id, day === 'never' ? day : new Date(day)] as const));

suite('what has grown old by November 26, 2026', () => {
  for (const [what, articles, addresses, sentences] of [
    ['nothing', { a: '2025-11-26' }, { b: '2026-01-01' }, []],
    ['words', { a: '2025-11-25', c: '2026-11-01' }, {}, ['Reviewed more than 12 months ago: a.']],
    ['addresses', {}, { b: '2024-02-29', c: '2025-01-01' }, ['Opened more than 12 months ago: b, c.']],
    [
      'an address that nobody has opened',
      {},
      { b: 'never', c: '2026-01-01' },
      ['Never opened by a person: 1 of 2 addresses in content/links.yaml.'],
    ],
  ] as const)
    test(what, () => assert.deepEqual(agesOf(days(articles), days(addresses), new Date('2026-11-26')), sentences));
});
