import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { inLanguage } from './translated.ts';

const reset = { id: 'en/fixes/reset', data: { title: 'Reset', sources: [{ id: 'help', claim: 'It works.' }] } };
const body = '## How long? {#how-long}\n';
const wait = { id: 'en/fixes/wait', body, data: { title: 'Wait', sources: [{ id: 'law', claim: 'It is so.' }] } };
const espera = { id: 'es/fixes/wait', body, data: { title: 'Espera', claims: ['Es así.'] } };

test('a language has its translations, with the facts from English, and English for the rest', () =>
  assert.deepEqual(inLanguage([reset, wait], [espera], 'fixes', 'es'), [
    { id: 'reset', words: reset.data, entry: reset, language: 'en', file: 'content/en/fixes/reset.mdx' },
    {
      id: 'wait',
      words: { title: 'Espera', sources: [{ id: 'law', claim: 'Es así.' }] },
      entry: espera,
      language: 'es',
      file: 'content/es/fixes/wait.mdx',
    },
  ]));

test('English has its own articles only', () =>
  assert.deepEqual(
    inLanguage([wait], [espera], 'fixes', 'en').map(({ entry }) => entry),
    [wait],
  ));

suite('what does not fit is an error that names the file', () => {
  for (const [what, translation, sentence] of [
    [
      'a translation of nothing',
      { ...espera, id: 'es/fixes/esperar' },
      'content/es/fixes/esperar.mdx: there is no English article of this name. Correct the name of the file.',
    ],
    [
      'another heading',
      { ...espera, body: '## ¿Cuánto dura? {#cuanto}\n' },
      'content/es/fixes/wait.mdx: heading 1 is “## cuanto”, and in English “## how-long”. Keep levels, ids and order.',
    ],
    [
      'another number of claims',
      { ...espera, data: { title: 'Espera', claims: [] } },
      'content/es/fixes/wait.mdx, claims: there are 0, and content/en/fixes/wait.mdx has 1 sources. Write one sentence for each, in their order.',
    ],
  ] as const)
    test(what, () => assert.throws(() => inLanguage([wait], [translation], 'fixes', 'es'), { message: sentence }));
});
