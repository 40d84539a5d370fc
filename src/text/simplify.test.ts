import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simplify } from './simplify.ts';

for (const [text, expected] of [
  ['驗證碼錯誤', '验证码错误'],
  ['小米帳號 Mi', '小米账号 Mi'],
  ['验证码', '验证码'],
  ['code', 'code'],
] as const)
  test(`${text} → ${expected}`, async () => assert.equal(await simplify(text), expected));
