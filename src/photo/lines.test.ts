import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { linesOf } from './lines.ts';

const row = (...cells: (string | number)[]) => cells.join('\t');
const table = [
  row(4, 1, 1, 1, 1, 0, 10, 20, 200, 30, -1, ''),
  row(5, 1, 1, 1, 1, 1, 10, 20, 90, 30, 90, 'Invalid'),
  row(5, 1, 1, 1, 1, 2, 110, 20, 100, 30, 80, 'username'),
  row(4, 1, 2, 1, 1, 0, 10, 60, 20, 30, -1, ''),
  row(5, 1, 2, 1, 1, 1, 10, 60, 20, 30, 8, 'xq'),
  row(4, 1, 3, 1, 1, 0, 10, 90, 20, 30, -1, ''),
  row(5, 1, 3, 1, 1, 1, 10, 90, 20, 30, 95, '••••'),
].join('\n');

test('words of a line are joined, and what is no text is left out', () => {
  const [line, ...more] = linesOf(table);
  assert.equal(line?.text, 'Invalid username');
  assert.deepEqual(line.box, { left: 10, top: 20, width: 200, height: 30 });
  assert.ok(line.confidence > 80 && line.confidence < 90);
  assert.deepEqual(more, []);
});

test('a table without a line has none', () => assert.deepEqual(linesOf(''), []));

suite('what a word was seen as', () => {
  const cases: [seen: string[], text: string][] = [
    [['Account', '1D'], 'Account ID'],
    [['0K', '81003', '+91', '24h'], 'OK 81003 +91 24h'],
    [['系', '统', '繁', '忙', '，', '请'], '系统繁忙，请'],
    [['Mi', '帐', '户'], 'Mi 帐户'],
    [['حساب', '\u200fMi.\u200f', 'خطأ'], 'حساب Mi. خطأ'],
  ];
  for (const [seen, text] of cases)
    test(text, () => {
      const rows = seen.map((word, at) => row(5, 1, 1, 1, 1, at, 0, 0, 9, 9, 90, word));
      assert.equal(linesOf([row(4, 1, 1, 1, 1, 0, 0, 0, 9, 9, -1, ''), ...rows].join('\n'))[0]?.text, text);
    });
});
