import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { labelOn, messageOn, shownOn } from './phone-words.ts';
import type { Phone } from './schema.ts';

const english = phone({
  prefix: [['not-verified', "Couldn't verify. %s."]],
  reason: [
    ['bad', 'Invalid password'],
    ['busy', 'Server busy'],
    ['wait', 'Wait %d hours and try again.'],
    ['many', 'Too many tries, rest. Call us?'],
  ],
  rule: [['length', 'Use %1$d-%2$d characters.']],
  server: [[undefined, 'Server error (%s).']],
  device: [
    ['old', "Can't get device id"],
    ['new', "Can't get device ID"],
  ],
  loan: [[undefined, 'A payment is overdue.']],
  number: [['recycled', 'The number %s was given away, with an account. Is this account yours?']],
});
const spanish = phone({
  prefix: [['not-verified', 'No se pudo verificar. %s.']],
  reason: [
    ['wait', 'Espera %d horas.'],
    ['bad', 'Contraseña no válida'],
    ['busy', 'Servidor ocupado'],
    ['many', 'Demasiados intentos; descansa. ¿Nos llamas?'],
  ],
  rule: [['length', 'De %1$d a %2$d caracteres.']],
  server: [[undefined, 'Error del servidor (%s).']],
  device: [['old', 'No hay ID']],
  loan: [
    [undefined, 'Hay un pago vencido.'],
    [undefined, 'Debes un pago.'],
  ],
  number: [['recycled', 'Parece que el número %s, con una cuenta, se dio a otro. ¿Es tuya?']],
});

suite('a message of an English phone in the words of another', () => {
  for (const [quote, expected] of [
    ['Invalid password', 'Contraseña no válida'],
    ['Invalid password.', 'Contraseña no válida'],
    ["Couldn't verify. Invalid password.", 'No se pudo verificar. Contraseña no válida.'],
    ["Couldn't verify. Server busy.", 'No se pudo verificar. Servidor ocupado.'],
    ["Couldn't verify. …", 'No se pudo verificar. …'],
    ['Wait 24 hours and try again.', 'Espera 24 horas.'],
    ['Use 8-16 characters.', 'De 8 a 16 caracteres.'],
    ['Server error (…).', 'Error del servidor (…).'],
    ['Too many tries', 'Demasiados intentos'],
    ['Too many tries, rest', 'Demasiados intentos; descansa'],
    ['Call us?', '¿Nos llamas?'],
    ["Can't get device ID", 'No hay ID'],
    ['A payment is overdue.', 'Hay un pago vencido.'],
    ['Is this account yours?', '¿Es tuya?'],
    ['Wait', undefined],
    ['Something else', undefined],
  ] as const)
    test(quote, () => assert.equal(messageOn(spanish, english, quote), expected));

  test('a text without a counterpart is not replaced by another of its kind', () =>
    assert.equal(messageOn(phone({ reason: [['wait', 'Espera %d horas.']] }), english, 'Invalid password'), undefined));

  test('a reason behind a first half is in the words of the activation screen, where it has its own', () => {
    const portuguese = phone({
      prefix: [['not-verified', 'Não verificado. %s.']],
      reason: [['bad', 'Senha incorreta']],
    });
    portuguese.texts['reason']?.push({
      text: 'Senha inválida',
      source: 'lock',
      confidence: 'B',
      screens: ['activation'],
    });
    assert.equal(
      messageOn(portuguese, english, "Couldn't verify. Invalid password."),
      'Não verificado. Senha inválida.',
    );
    assert.equal(messageOn(portuguese, english, 'Invalid password'), 'Senha incorreta');
  });
});

test('a label', () => {
  const labels = (text: string) => ({ ...english, labels: { cache: { text, source: 'app' } } });
  assert.equal(labelOn(labels('Borrar caché'), labels('Clear cache'), 'Clear cache'), 'Borrar caché');
  assert.equal(labelOn(labels('Borrar caché'), labels('Clear cache'), 'Other'), undefined);
  assert.equal(labelOn(english, labels('Clear cache'), 'Clear cache'), undefined);
});

suite('a quote on the phones of the readers of a language', () => {
  const american = { ...phone({ reason: [['bad', 'Contraseña incorrecta']] }), language: 'es-419' };
  const same = { ...spanish, language: 'ca' };
  for (const [what, phones, expected] of [
    ['each wording once', [spanish, same], [['Contraseña no válida', 'es']]],
    [
      'two wordings',
      [american, spanish],
      [
        ['Contraseña incorrecta', 'es-419'],
        ['Contraseña no válida', 'es'],
      ],
    ],
    ['English where none is known', [phone({})], [['Invalid password', 'en']]],
    ['English as it is quoted', [{ ...english, language: 'en' }], [['Invalid password', 'en']]],
  ] as const)
    test(what, () =>
      assert.deepEqual(
        shownOn(phones, { ...english, language: 'en' }, 'Invalid password', messageOn).map(({ text, language }) => [
          text,
          language,
        ]),
        expected,
      ),
    );
});

function phone(texts: Record<string, [key: string | undefined, text: string][]>): Phone {
  return {
    labels: {},
    language: 'es',
    name: 'Español',
    texts: Object.fromEntries(
      Object.entries(texts).map(([kind, list]) => [
        kind,
        list.map(([key, text]) => ({ text, source: 'app', confidence: 'A' as const, ...(key && { key }) })),
      ]),
    ),
  };
}
