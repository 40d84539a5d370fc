import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readRecord } from './record.ts';

const none = { codes: [], clock: undefined };

suite('what is kept is read, and anything else is nothing', () => {
  for (const [what, value, expected] of [
    ['a record', { codes: [1, 2], clock: { minutes: 10, end: 5 } }, { codes: [1, 2], clock: { minutes: 10, end: 5 } }],
    ['codes alone', { codes: [1] }, { codes: [1], clock: undefined }],
    ['a text', 'codes', { codes: [] }],
    ['nothing', null, { codes: [] }],
    ['other things', { codes: ['1', null, -1, 1e300], clock: 'x' }, none],
    ['half a clock', { codes: {}, clock: { minutes: 10 } }, none],
  ] as const)
    test(what, () => assert.deepEqual(readRecord(value), expected));

  test('more codes than anybody asks for', () =>
    assert.equal(readRecord({ codes: Array.from({ length: 5000 }, () => 1) }).codes.length, 10));
});
