import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from './calendar.ts';

const now = Date.UTC(2026, 10, 25, 12);
const end = Date.UTC(2026, 10, 26, 12, 5);
const wait = { title: 'The wait is over', text: 'Try once.', end };

test('an event at the end of the wait, which rings', () => {
  const lines = calendarOf(wait, now).split('\r\n');
  for (const line of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'DTSTAMP:20261125T120000Z',
    'DTSTART:20261126T120500Z',
    'SUMMARY:The wait is over',
    'TRIGGER:PT0S',
    'END:VCALENDAR',
  ])
    assert.ok(lines.includes(line), line);
  assert.equal(lines.at(-1), '');
});

test('signs with a meaning in the format are escaped', () => {
  const file = calendarOf({ ...wait, text: 'One, two; three\\four\nfive' }, now);
  assert.ok(file.includes('DESCRIPTION:One\\, two\\; three\\\\four\\nfive'));
});

test('no line is longer than 75 octets, and none is lost', () => {
  const text = 'Подождите немного и попробуйте один раз. 等一下再试一次。'.repeat(5);
  const file = calendarOf({ ...wait, text }, now);
  for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.ok(file.replace(/\r\n /g, '').includes(text));
});

test('a reader cannot add a line to the file', () => {
  assert.ok(!/^ATTACH/m.test(calendarOf({ ...wait, title: 'x\nATTACH:https://example.com' }, now)));
});
