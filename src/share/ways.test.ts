import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wayIds, wayTo } from './ways.ts';

const title = 'Can’t connect & “5 %”?';
const address = 'https://back-in.example/which-fix/?message=invalid&place=lock-screen';

for (const [way, hosts] of [
  ['whatsapp', 'https://wa.me/'],
  ['telegram', 'https://t.me/share/url'],
  ['mail', 'mailto:'],
] as const) {
  test(`${way} is opened with the title and the whole address`, () => {
    const url = new URL(wayTo(way, title, address));
    assert.ok(url.href.startsWith(hosts), url.href);
    const values = [...url.searchParams.values()].join('\n');
    assert.ok(values.includes(title), values);
    assert.ok(values.includes(address), values);
  });
}

test('a title cannot add fields to an e-mail', () => {
  const url = new URL(wayTo('mail', 'Title&bcc=someone@example.com', address));
  assert.deepEqual([...url.searchParams.keys()], ['subject', 'body']);
});

test('no way is listed twice', () => assert.equal(new Set(wayIds).size, wayIds.length));
