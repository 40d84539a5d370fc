import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languagesOf } from '#messages/languages.ts';
import { matchesIn, type Decoded } from '#messages/decoded.ts';
import { decode } from '#messages/match.ts';
import { corpora, phones } from './phones.ts';

const languages = [...corpora.keys()];

/** As a reader's browser does it: the phone's own language first, then those of the same script. */
function read(text: string, language = 'en'): Decoded {
  const own = corpora.get(language);
  assert.ok(own);
  const first = decode(text, [own]);
  if (first.verdict === 'sure') return first;
  const others = languagesOf(text, languages).filter((other) => other !== language);
  return decode(text, [own, ...others.flatMap((other) => corpora.get(other) ?? [])]);
}

/** The kind that a text is surely of. */
function kindOf(decoded: Decoded): string | undefined {
  return decoded.verdict === 'sure' ? decoded.match.kind : undefined;
}

/** Fails unless the likeliest message of a text, sure or offered, is of this kind behind this first half. */
function assertLikeliest(decoded: Decoded, kind: string, prefix: string): void {
  const [likeliest] = matchesIn(decoded);
  assert.ok(likeliest);
  assert.deepEqual([likeliest.kind, likeliest.prefix], [kind, prefix]);
}

suite('the hint for readers abroad changes nothing of the message before it', () => {
  for (const { language, texts } of phones) {
    const [hint] = texts['number-hint'] ?? [];
    test(language, () => {
      assert.ok(hint);
      assert.equal(kindOf(read(hint.text, language)), 'number-hint');
      for (const kind of ['invalid-credentials', 'invalid-username'])
        for (const { text } of texts[kind] ?? [])
          assert.equal(kindOf(read(`${text.replace(/\.$/, '')} ${hint.text}`, language)), kind, text);
    });
  }
});

suite('of a first half and a reason behind it the reason decides', () => {
  for (const { language, texts } of phones) {
    const halves = (texts['sign-in-failed'] ?? []).filter(({ text }) => !text.includes('%'));
    test(language, () => {
      assert.ok(halves.length > 0);
      for (const half of halves)
        for (const { text } of texts['wrong-password'] ?? [])
          assert.equal(kindOf(read(`${half.text.replace(/[.。]$/, '')}. ${text}`, language)), 'wrong-password', text);
    });
  }
});

// Each row stands for a kind of message that was once taken for another one.
const told: [language: string, text: string, kind: string, prefix?: string][] = [
  // Mi Unlock on the phone itself, which begins like a sign-in that failed
  ['it', 'Impossibile verificare, attendi un minuto e riprova', 'unlock-not-added'],
  ['pl', 'Nie udało się zweryfikować. Zaloguj się na swoje konto ponownie', 'unlock-not-added'],
  ['vi', 'Không thể thêm tài khoản đến thẻ SIM này', 'unlock-sim'],
  ['ar', 'تعذر التحقق انتظر دقيقة أو دقيقتين ثم حاول مرة أخرى', 'unlock-not-added'],
  // A first half that readers write in words of their own, before a reason of the phone
  ['ru', 'Не удалось войти. Неверный пароль', 'wrong-password'],
  // Older systems
  [
    'id',
    'Tidak dapat verifikasi ID Akun Mi. Tidak dapat terhubung ke server, setel tanggal dan waktu secara manual',
    'no-server',
    'account-not-verified',
  ],
  ['tr', 'Mi Hesap kimliği doğrulanamadı. RPC hatası.', 'software-fault', 'account-not-verified'],
  ['vi', 'SDK Tài khoản Mi không phản hồi', 'software-fault'],
  ['pt-BR', 'Este dispositivo pode estar associado com a Conta Mi (22****9)', 'activation-screen'],
  // The lock screen in Hindi and Chinese, where the reason stands inside the sentence
  [
    'hi',
    'Mi खाता आईडी सत्यापित नहीं किया जा सका. अमान्य उपयोगकर्ता नाम या पासवर्ड.',
    'invalid-credentials',
    'account-not-verified',
  ],
  ['hi', 'यह डिवाइस लॉक है', 'activation-screen'],
  ['zh-CN', '帐户校验失败（用户名密码不匹配）', 'invalid-credentials', 'account-not-verified'],
  ['zh-CN', '本设备已丢失', 'lost-mode'],
  // One noun apart
  ['zh-CN', '密码错误', 'wrong-password'],
  ['zh-CN', '账号或密码错误', 'invalid-credentials'],
  ['zh-CN', '手机号错误', 'invalid-number'],
  ['zh-CN', '验证码错误', 'code-wrong'],
  // The phone's own guard of its SIM, which is no Lost mode
  ['de', 'SIM-Karte wurde entfernt. Bildschirmsperre bestätigen', 'sim-removed-lock'],
  ['de', 'Dieses Gerät wurde verloren. Bildschirmsperre bestätigen, um dieses Gerät zu verwenden.', 'sim-removed-lock'],
  ['de', 'Dieses Gerät wurde verloren', 'lost-mode'],
  ['en', 'SIM card was removed. Confirm screen lock', 'sim-removed-lock'],
  ['en', 'This device is lost', 'lost-mode'],
  // A name may be wrong too
  ['en', 'Email or password is incorrect', 'invalid-credentials'],
  ['en', 'User ID or password is incorrect', 'invalid-credentials'],
  ['en', 'wrong password', 'wrong-password'],
  // A ban is no pause, and a second step of a tool is no wrong password
  ['en', 'Your account has been suspended', 'account-banned'],
  ['en', 'This login requires security verification!', 'second-step'],
  ['en', 'Could not login to Xiaomi Miio Cloud, check the credentials.', 'tool-credentials'],
  ['en', 'Something went wrong. Wait a minute or two and try again.', 'system-busy'],
  ['en', "This phone number format isn't supported in your account's region", 'number-region'],
];

suite('kinds that were mistaken for each other are told apart', () => {
  for (const [language, text, kind, prefix] of told) {
    test(`${language}: ${text}`, () => {
      const decoded = read(text, language);
      assert.equal(decoded.verdict, 'sure');
      assert.deepEqual([decoded.match.kind, decoded.match.prefix], [kind, prefix]);
    });
  }
});

const numbers: [text: string, kind: string][] = [
  ['20003', 'invalid-username'],
  ['70002', 'no-password'],
  ['error 70016', 'tool-credentials'],
  ['error code 81003', 'second-step'],
  ['Code: 70014', 'code-wrong'],
  ['70022', 'too-many-attempts'],
  ['{"code":350008,"securityStatus":0}', 'account-banned'],
  ['code 20035', 'unlock-tool'],
];

suite('a number alone stands for its kind', () => {
  for (const [text, kind] of numbers) test(text, () => assert.equal(kindOf(read(text)), kind));
});

test('a number of two kinds offers both, and words decide', () => {
  const offered = matchesIn(read('error 20031')).map(({ kind }) => kind);
  assert.deepEqual(offered.sort(), ['picture-code', 'unlock-add-first']);
  const text = 'code: 20031 Please add your account in Settings > Developer options > Mi Unlock status.';
  assert.equal(kindOf(read(text)), 'unlock-add-first');
});

suite('a number nobody knows is never guessed', () => {
  for (const text of ['error 20091', 'code: 10013', '1004', 'Error code: 99999'])
    test(text, () => assert.notEqual(read(text).verdict, 'sure'));
});

// The second half is no text of a phone, but says what one says.
const withOwnReason: [language: string, text: string, kind: string, prefix: string][] = [
  ['es', 'No se pudo iniciar sesión. Contraseña equivocada', 'wrong-password', 'sign-in-failed'],
  ['es', 'no se pudo iniciar sesion contraseña mala', 'wrong-password', 'sign-in-failed'],
  ['ru', 'Не удалось войти. Пароль не тот', 'wrong-password', 'sign-in-failed'],
  ['ru', 'Не удалось войти. Сервер лежит', 'server-error', 'sign-in-failed'],
  ['en', "Can't sign in. Bad password", 'wrong-password', 'sign-in-failed'],
  ['en', "Couldn't sign in. Server down", 'server-error', 'sign-in-failed'],
  ['en', "Couldn't verify Mi Account ID. Network trouble", 'no-network', 'account-not-verified'],
  ['en', "Couldn't verify Mi Account ID. Username bad", 'invalid-username', 'account-not-verified'],
  ['fr', 'Impossible de se connecter. Mot de passe faux', 'wrong-password', 'sign-in-failed'],
  ['it', 'Impossibile accedere. Password errata!', 'wrong-password', 'sign-in-failed'],
  ['pt-BR', 'Não foi possível fazer o login. Senha errada', 'wrong-password', 'sign-in-failed'],
  ['tr', 'Oturum açılamadı. Şifre hatalı', 'wrong-password', 'sign-in-failed'],
];

suite('a first half is not sure alone where words behind it say why, and the likely whole is offered', () => {
  for (const [language, text, kind, prefix] of withOwnReason) {
    test(`${language}: ${text}`, () => assertLikeliest(read(text, language), kind, prefix));
  }
});

// One word of the second half is not the phone's, so that it is recognised by itself: where it stands must not be lost.
const reworded: [language: string, text: string, kind: string][] = [
  ['tr', 'Mi Hesap kimliği doğrulanamadı. Geçersiz kullanıcı adı veya parola', 'invalid-credentials'],
  ['tr', 'Xiaomi Hesabı kimliği doğrulanamadı. Geçersiz kullanıcı adı ya da şifre', 'invalid-credentials'],
  ['en', "Couldn't verify Mi Account ID. Invalid login name or password", 'invalid-credentials'],
  ['en', "Couldn't verify Mi Account ID. The server had an error", 'server-error'],
  [
    'es-419',
    'No se pudo verificar el ID de Cuenta Mi. Contraseña o nombre de usuario equivocado',
    'invalid-credentials',
  ],
  ['ru', 'Не удалось проверить идентификатор аккаунта Mi. Неверное имя или пароль', 'invalid-credentials'],
  ['de', 'Konnte Mi-Konto-ID nicht verifizieren. Ungültiger Nutzername oder Passwort', 'invalid-credentials'],
  ['it', 'Impossibile verificare ID Account Mi. Nome utente o password non valide', 'invalid-credentials'],
  ['pl', 'Nie udało się zweryfikować ID konta Mi. Zła nazwa użytkownika lub hasło', 'invalid-credentials'],
];

suite('a reason in other words stays behind its first half', () => {
  for (const [language, text, kind] of reworded) {
    test(`${language}: ${text}`, () => assertLikeliest(read(text, language), kind, 'account-not-verified'));
  }
});

suite('talk behind a first half changes nothing', () => {
  for (const text of [
    "Couldn't verify Mi Account ID. what do I do please",
    "Couldn't verify Mi Account ID. Cancel Retry",
    "Can't sign in. help me",
    'No se pudo iniciar sesión. ayuda por favor',
    'Не удалось войти. помогите',
  ])
    test(text, () => assert.equal(read(text).verdict, 'sure'));
});
