import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { differences, skeletonOf } from './skeleton.ts';

const english = `
<Steps>

1. Open <Path>Settings > Apps</Path> and wait **24 hours**.
2. Tap <Label>Clear cache</Label>, or see [codes](../two-factor/#codes).

</Steps>

## How long? {#how-long}

<Unconfirmed>Some wait 30 days.</Unconfirmed> Ask <Outside id="support">Xiaomi</Outside>.
`;
const spanish = `
<Steps>

1. Espera **24 horas** y abre <Path>Settings > Apps</Path>.
2. Mira [los códigos](../two-factor/#codes) o toca <Label>Clear cache</Label>.

</Steps>

## ¿Cuánto? {#how-long}

Pregunta a <Outside id="support">Xiaomi</Outside>. <Unconfirmed>Algunos esperan 30 días.</Unconfirmed>
`;

test('words and their order do not count', () =>
  assert.deepEqual(differences(skeletonOf(english), skeletonOf(spanish)), []));

suite('what is missing or other is named', () => {
  for (const [what, change, expected] of [
    [
      'another number',
      ['30', '60'],
      ['“number 30” stands 0 times, in English 1 times', '“number 60” stands 1 times, in English 0 times'],
    ],
    ['a lost step', ['2. Mira', 'Mira'], ['part 3 is “## how-long”, in English “1.”']],
    ['a step too many', ['Pregunta', '- Una cosa.\n\nPregunta'], ['part 5 is “-”, in English “none”']],
    [
      'a word of the phone translated',
      ['Clear cache', 'Borrar'],
      ['“Label Clear cache” stands 0 times, in English 1 times', '“Label Borrar” stands 1 times, in English 0 times'],
    ],
    ['what is unconfirmed said as sure', ['<Unconfirmed>', ''], ['“Unconfirmed” stands 0 times, in English 1 times']],
    [
      'another address',
      ['#codes', ''],
      [
        '“link ../two-factor/#codes” stands 0 times, in English 1 times',
        '“link ../two-factor/” stands 1 times, in English 0 times',
      ],
    ],
  ] as const)
    test(what, () =>
      assert.deepEqual(
        differences(skeletonOf(english), skeletonOf(spanish.replace(change[0], change[1]))).toSorted(),
        [...expected].toSorted(),
      ),
    );
});
