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
  'where the phone hangs on the activation screen, the lock is meant and no code': [
    ['verification failed phone frozen on the activation screen', 'activation-lock'],
    ['phone froze at activation, says verify failed', 'activation-lock'],
    ['activation screen says verification failed over and over', 'activation-lock'],
    ['stuck on activate device screen verification keeps failing', 'activation-lock'],
    ['verify account screen freezes at first setup', 'activation-lock'],
    ['cannot verify on the locked screen and the phone is frozen', 'activation-lock'],
    ['device locked screen, verification failed, cant do anything', 'activation-lock'],
    ['after factory reset frozen at activation page verification failed', 'activation-lock'],
    ['the activation screen doesnt move, verify failed', 'activation-lock'],
    ['la pantalla de activación se queda pegada y dice que falló la verificación', 'activation-lock'],
    ['завис на активации пишет проверка не пройдена', 'activation-lock'],
  ],
  'who asks a price for unlocking is asked about, in any currency': [
    ['they want 40 euros to unlock my redmi is this real', 'third-party-unlock'],
    ['is it legit that a guy asks 30 dollars to unlock mi account', 'third-party-unlock'],
    ['someone on whatsapp offers to unlock it for 20 usd', 'third-party-unlock'],
    ['phone repair place charges 60 for taking off the lock should i pay', 'third-party-unlock'],
    ['a website wants my imei and 15 euro to free the phone', 'third-party-unlock'],
    ['is 25 pounds for unlocking my poco a scam', 'third-party-unlock'],
    ['man in the market can open it for 1500 rupees is that ok', 'third-party-unlock'],
    ['who can i pay to unlock my xiaomi', 'third-party-unlock'],
    ['me piden 500 pesos por quitar la cuenta, es verdad', 'third-party-unlock'],
    ['просят две тысячи за отвязку, это нормально', 'third-party-unlock'],
    ['konter minta 200 ribu buat buka akun mi', 'third-party-unlock'],
    ['laden will 40 euro fürs entsperren', 'third-party-unlock'],
  ],
  'a wrong PIN of the screen is no wrong password of the account': [
    ['my kid typed the pin wrong and now the phone wants mi account', 'google-or-xiaomi-lock', 'activation-lock'],
    ['son entered wrong pattern many times now it asks for mi account', 'google-or-xiaomi-lock', 'activation-lock'],
    ['daughter kept guessing the pin and now it needs the xiaomi account', 'google-or-xiaomi-lock', 'activation-lock'],
    ['toddler played with lock screen now it says sign in with mi account', 'google-or-xiaomi-lock', 'activation-lock'],
    ['wrong pin too often and now it demands my mi account password', 'google-or-xiaomi-lock', 'activation-lock'],
    ['entered wrong screen lock now it wants the account', 'google-or-xiaomi-lock', 'activation-lock'],
    [
      'baby pressed buttons on the lock screen and it asks for the mi account',
      'google-or-xiaomi-lock',
      'activation-lock',
    ],
    ['after too many wrong patterns it asks to log in with mi account', 'google-or-xiaomi-lock', 'activation-lock'],
    ['mi hija puso mal el patrón y ahora pide cuenta mi', 'google-or-xiaomi-lock', 'activation-lock'],
    ['çocuk pini yanlış girdi şimdi hesap istiyor', 'google-or-xiaomi-lock', 'activation-lock'],
    ['ребенок ввел пин неправильно и телефон просит ми аккаунт', 'google-or-xiaomi-lock', 'activation-lock'],
  ],
  'of languages with as many marks the letters decide': [
    ['roubaram-me o telemóvel', 'stolen-phone'],
    ['perdi o recibo', 'no-receipt'],
  ],
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
