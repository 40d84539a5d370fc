import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { segmentsOf } from './segments.ts';

suite('what may be a message inside a text', () => {
  for (const [what, text, expected] of [
    ['one sentence is none', 'Server error.', []],
    ['nothing is none', ' \n ', []],
    ['each line, and each two', 'Server error\nRetry', ['Server error Retry', 'Server error', 'Retry']],
    ['each sentence', 'It failed. Why?', ['It failed. Why?', 'It failed.', 'Why?']],
    ['what stands in quotes comes first', 'It says “Server error” now', ['Server error', 'It says “Server error” now']],
    ['short quotes are left out', 'my “Mi” phone', []],
    [
      'what stands before a long remark in brackets',
      'Invalid username (if you are abroad, add the country code)',
      ['Invalid username ', 'Invalid username (if you are abroad, add the country code)'],
    ],
    ['Chinese sentences', '密码错误。请重试。', ['密码错误 请重试', '密码错误', '请重试']],
    ['lines without a letter are left out', 'Server error\n22****78', []],
  ] as const) {
    test(what, () => assert.deepEqual(segmentsOf(text), expected));
  }
  test('at most 40, of the first 1,200 characters', () => {
    const segments = segmentsOf('One sentence. '.repeat(1000));
    assert.equal(segments.length, 40);
    assert.ok(segmentsOf(`${'a'.repeat(1200)}\nServer error`).length === 0);
  });
});
