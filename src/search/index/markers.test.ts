import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markersOf } from './markers.ts';

const phrases = {
  reset: 'olvidé la clave, la clave no vale, otra clave',
  code: 'clave sms, pin nuevo, sms no llega, sms tarde',
};

test('a language is marked by its signs and by the words that its phrases have most', () =>
  assert.equal(markersOf({ signs: 'el la', phrases }, new Set(['sms'])), 'el la clave'));
test('other scripts than the Latin mark themselves', () =>
  assert.equal(markersOf({ signs: 'не', phrases: { reset: 'пароль, пароль, пароль, пароль' } }, new Set()), 'не'));
