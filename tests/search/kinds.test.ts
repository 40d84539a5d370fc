import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchOf } from '#search/index/built-search.ts';
import { pageIdIn } from '#search/vocabulary.ts';
import { builds } from '../support/builds.ts';

/** Kinds of query that were answered wrongly once, each with inputs that nothing was written for. */
const kinds: Readonly<Record<string, readonly (readonly [query: string, ...pages: string[]])[]>> = {
  'a word may have a long ending': [
    ['как разблокировать', 'activation-lock', 'bypass-verification'],
    ['sıfırlandıktan sonra kilitli', 'activation-lock'],
    ['zresetowałem telefon i jest zablokowany', 'activation-lock'],
  ],
  'one word of another language is known by its letters': [
    ['Bestätigungscode', 'no-sms-code', 'two-factor'],
    ['Aktivierungssperre', 'activation-lock'],
    ['Ratenzahlung', 'lender-lock'],
    ['reconditionné', 'second-hand-phone', 'activation-lock'],
    ['tagihan cicilan', 'lender-lock'],
  ],
  'one entry is a whole query': [
    ['trả góp', 'lender-lock'],
    ['申诉', 'contact-support'],
    ['кредит', 'lender-lock'],
    ['أقساط', 'lender-lock'],
  ],
  'what only says “could not” is no other word': [
    ['не удалось сменить пароль', 'reset-password', 'invalid-after-reset'],
    ['tidak dapat login akun mi', 'check-credentials'],
    ['no puedo entrar', 'check-credentials'],
    ['não consigo entrar', 'check-credentials'],
  ],
  'two words are one concept although one is a stop word': [
    ['abmelden', 'selling-a-phone', 'clear-cache'],
    ['sin contraseña', 'no-password-set', 'bypass-verification'],
    ['cuánto tiempo', 'lock-duration', 'wait-out-lock'],
    ['desactivar encontrar dispositivo', 'selling-a-phone'],
  ],
  'hours are not the clock': [
    ['tarih saat yanlış', 'check-connection'],
    ['tanggal dan jam salah', 'check-connection'],
    ['ngày giờ sai', 'check-connection'],
  ],
  'a package is one name': [
    ['removed com.xiaomi.account', 'removed-system-apps'],
    ['uninstalled com.xiaomi.finddevice', 'removed-system-apps'],
    ['com.miui.cloudservice uninstalled', 'removed-system-apps'],
  ],
  'other letters inside Chinese count': [
    ['vpn登不上', 'check-connection'],
    ['imei在哪看', 'contact-support'],
    ['wifi连不上小米账号', 'check-connection'],
    ['20038错误', 'error-numbers'],
  ],
  'Mi Unlock is one name': [
    ['mi unlock 1004', 'mi-unlock-messages'],
    ['mi unlock tool error', 'mi-unlock-messages'],
  ],
  'banned is no pause': [
    ['mi account banned', 'contact-support'],
    ['account suspended', 'contact-support'],
    ['verification failed and my account is frozen', 'contact-support'],
  ],
  'unpaid instalments are the lender’s lock': [
    ['cuotas', 'lender-lock'],
    ['loan installment locked phone', 'lender-lock'],
  ],
  'the word that narrows a question decides': [
    ['setup asks google account', 'google-or-xiaomi-lock'],
    ['setup wants the google password', 'google-or-xiaomi-lock'],
  ],
  'a word of time is no cause': [['i changed pass yesterday now it dont work on phone', 'invalid-after-reset']],
  'Russian may come in Latin letters': [
    ['zabyl parol mi', 'reset-password', 'forgot-both'],
    ['vosstanovit parol', 'reset-password'],
  ],
};

const search = searchOf(builds.root.folder);

for (const [kind, queries] of Object.entries(kinds))
  suite(kind, () => {
    for (const [query, ...pages] of queries)
      test(`“${query}” finds ${pages.join(' or ')} first`, async () => {
        const [first] = (await search(query)).paths;
        assert.ok(first !== undefined && pages.includes(pageIdIn(first)), `it finds ${first}`);
      });
  });

suite('a plain noun is not taken for a word of the guide', () => {
  for (const noun of ['kettle', 'curtains', 'scales', 'blender'])
    test(noun, async () => assert.equal((await search(`${noun} login fails`)).found.corrected, undefined));
});
