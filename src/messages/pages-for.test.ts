import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesFor, reasonsFor, type KindsFacts } from './pages-for.ts';

const kinds: KindsFacts = {
  locked: { part: 'prefix', screens: ['activation'], pages: ['activation-lock'] },
  switch: { part: 'prefix', screens: ['find-device'], pages: ['clear-cache'] },
  name: { part: 'reason', screens: ['activation'], pages: ['check-credentials'], locked: ['reset-password'] },
  server: { part: 'reason', screens: ['activation', 'find-device'], pages: ['server-status'] },
};

test('a reason alone has its own pages', () => assert.deepEqual(pagesFor(kinds, 'name'), ['check-credentials']));
test('behind a prefix of the activation screen, the pages for that screen come first', () =>
  assert.deepEqual(pagesFor(kinds, 'name', 'locked'), ['reset-password', 'activation-lock']));
test('its own pages where it has none for that screen', () =>
  assert.deepEqual(pagesFor(kinds, 'server', 'locked'), ['server-status', 'activation-lock']));
test('another prefix changes nothing', () => assert.deepEqual(pagesFor(kinds, 'server', 'switch'), ['server-status']));
test('an unknown kind has none', () => assert.deepEqual(pagesFor(kinds, 'nothing'), []));
test('a prefix has the reasons of its screens', () => {
  assert.deepEqual(reasonsFor(kinds, 'locked'), ['name', 'server']);
  assert.deepEqual(reasonsFor(kinds, 'switch'), ['server']);
  assert.deepEqual(reasonsFor(kinds, 'name'), []);
});
