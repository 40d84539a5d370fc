import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, unpack } from './packing.ts';
import type { Kinds } from './schema.ts';

const kinds: Kinds = {
  'server-error': {
    group: 'connection',
    part: 'reason',
    screens: ['sign-in'],
    pages: ['server-status'],
    answer: 'server',
  },
  'invalid-credentials': {
    group: 'password',
    part: 'reason',
    screens: ['sign-in', 'activation'],
    pages: ['check-credentials', 'reset-password'],
    locked: ['reset-password', 'activation-lock'],
    codes: ['70016'],
  },
};
const pages = ['server-status', 'check-credentials', 'reset-password', 'activation-lock'];

test('what was packed and sent as JSON comes out as it was', () => {
  const sent = JSON.parse(JSON.stringify(pack(kinds, pages)));
  const unpacked = unpack(sent, pages);
  for (const [id, { part, screens, pages: own, answer, locked, codes }] of Object.entries(kinds)) {
    const facts = { part, screens, pages: own, answer, locked, codes };
    for (const [field, value] of Object.entries(facts))
      assert.deepEqual(unpacked[id]?.[field as keyof typeof facts] ?? undefined, value, `${id}, ${field}`);
  }
});
