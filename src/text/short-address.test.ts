import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { shortAddress } from './short-address.ts';

suite('an address as a reader is shown it', () => {
  for (const [url, shown] of [
    ['https://id.mi.com/', 'id.mi.com'],
    ['https://i.mi.com/ss', 'i.mi.com/ss'],
    ['https://account.xiaomi.com/pass/forgetPassword', 'account.xiaomi.com'],
  ] as const)
    test(url, () => {
      assert.equal(shortAddress(url), shown);
    });
});
