import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { matchesIn } from '#messages/decoded.ts';
import { decode } from '#messages/match.ts';
import { corpora } from './phones.ts';

const all = [...corpora.values()];

const recognised: [typed: string, kind: string, prefix?: string][] = [
  ["Couldn't verify Mi Account ID. Invalid username or password.", 'invalid-credentials', 'account-not-verified'],
  ['couldnt verify xiaomi account invalid username or password', 'invalid-credentials', 'account-not-verified'],
  ['unable to verify mi account id. wrong user name or password', 'invalid-credentials', 'account-not-verified'],
  [
    'my phone says couldn’t verify mi account id invalid username or password what do I do',
    'invalid-credentials',
    'account-not-verified',
  ],
  [
    'Couldn`t verify Mi Account ID.\nInvalid username or password.\nCancel   Retry',
    'invalid-credentials',
    'account-not-verified',
  ],
  ['cant verify mi acount', 'account-not-verified'],
  ['could not verify Mi Account', 'account-not-verified'],
  ["couldn't verify account", 'not-verified'],
  ['wrong password', 'wrong-password'],
  ['INVALID USERNAME', 'invalid-username'],
  ["Couldn't sign in. Mi Account SDK isn't responding.", 'software-fault', 'sign-in-failed'],
  ["Can't turn off Find device. Server error (500).", 'server-error', 'find-switch-failed'],
  ["Couldn't unlock. Please go to Mi Community to apply for authorization and try again.", 'unlock-permission'],
  ['This device is associated with a Mi Account (22******78). Enter password to activate device.', 'activation-screen'],
  [
    'after reboot i was presented with a "This device is locked" screen and there was no way to unlock it',
    'activation-screen',
  ],
  ['This device is locked due to an overdue installment payment.', 'lender-lock'],
  ['Please unlock 72 hours later', 'unlock-wait'],
  ['too many attempts', 'too-many-attempts'],
  ['Сouldn’t… Не удалось проверить идентификатор аккаунта Mi. Ошибка RPC', 'software-fault', 'account-not-verified'],
  ['Mi Hesabı kimliği doğrulanamadı. Geçersiz kullanici adi veya sifre', 'invalid-credentials', 'account-not-verified'],
  ['No se pudo verificar la cuenta mi usuario o contraseña invalida', 'invalid-credentials', 'account-not-verified'],
  ['{"code":70016,"description":"登录验证失败","securityStatus":0,"captchaUrl":null}', 'tool-credentials'],
  ["Missing keys: passToken | Response: {'code': 87001, 'captchaUrl': '/pass/getCode'", 'picture-code'],
  // With Cyrillic а, е and о, as Russian keyboards and scanners write them; then with М, і, А and р too.
  ["Couldn't vеrify Mi Ассоunt ID. Sеrvеr еrrоr.", 'server-error', 'account-not-verified'],
  ["Couldn't verify Мі Aсcount ID. Sеrver еrrоr.", 'server-error', 'account-not-verified'],
  ['20036', 'unlock-wait'],
  ['Código 20041, me ajuda!?', 'unlock-number'],
];

const unanswered = [
  '',
  '   \n\t ',
  '%s %d',
  '😀🔒',
  'password',
  'constructor',
  '__proto__ toString hasOwnProperty',
  'spam',
  'My postcode is 20038',
  'i can’t sign in to my email',
  'Your Google account password is incorrect',
  'forgot mi account username and password',
  '<img src=x onerror=alert(1)>',
  '\u202e\u0000\u200b',
  'a'.repeat(10_000),
  'mi '.repeat(5_000),
];

suite('what people type is recognised', () => {
  for (const [typed, kind, prefix] of recognised) {
    test(JSON.stringify(typed), () => {
      const decoded = decode(typed, all);
      assert.equal(decoded.verdict, 'sure');
      assert.deepEqual([decoded.match.kind, decoded.match.prefix], [kind, prefix]);
    });
  }
});

suite('no message gets no confident answer', () => {
  for (const typed of unanswered) {
    test(JSON.stringify(typed.slice(0, 60)), () => {
      const decoded = decode(typed, all);
      assert.notEqual(decoded.verdict, 'sure');
      assert.ok(matchesIn(decoded).length <= 3);
    });
  }
});

test('a short message says which longer ones begin alike', () => {
  assert.deepEqual(
    matchesIn(decode('Invalid username', all)).map(({ kind }) => kind),
    ['invalid-username', 'invalid-credentials'],
  );
});
