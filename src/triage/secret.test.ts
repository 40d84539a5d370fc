import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { looksSecret } from './secret.ts';

suite('a password or a code is seen', () => {
  for (const text of [
    'Summer2024',
    'my pass is Ab12cd34!',
    'password: hunter22',
    'The code is 482913',
    'abc#12345',
    '“Tr0ub4dor”',
  ])
    test(text, () => assert.ok(looksSecret(text)));
});

suite('what a letter needs is none', () => {
  for (const text of [
    '',
    '221****878',
    '+91 98765 43210',
    'someone.else1@example.com',
    'Redmi Note 12',
    'M2101K6G',
    '2201117TY',
    'Bill of 2024-03-01 from the shop',
    'I bought the phone used, and the seller does not answer.',
    'I forgot the password after a reset.',
    'No code comes.',
    'https://i.mi.com/ss',
    'mi.com/uk/support',
  ])
    test(text || 'an empty field', () => assert.ok(!looksSecret(text)));
});
