import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fingerprintOf, wordsToTranslate } from './fingerprint.ts';
import { pseudoLocale } from './locales.ts';
import { inLanguage } from './translated.ts';

const reset = original('reset', 'Reset');
const wait = original('wait', 'Wait');
const espera = {
  id: 'es/fixes/wait',
  body: '## ¿Cuánto? {#how-long}\n\nEspera 24 horas.\n',
  data: { title: 'Espera', claims: ['Es así.'] },
};
const now = { 'fixes/wait': await fingerprintOf(wordsToTranslate(wait)) };
const before = { 'fixes/wait': '00000000' };

suite('what a language shows', () => {
  // The made-up language may lack pages, like a draft.
  test('its translations, with the facts from English, and English for the rest', async () =>
    assert.deepEqual(
      await inLanguage([reset, wait], [{ ...espera, id: 'ar-xb/fixes/wait' }], now, 'fixes', pseudoLocale),
      [
        {
          id: 'reset',
          words: reset.data,
          entry: reset,
          language: 'en',
          isOlder: false,
          file: 'content/en/fixes/reset.mdx',
        },
        {
          id: 'wait',
          words: { ...wait.data, title: 'Espera', sources: [{ id: 'law', claim: 'Es así.' }] },
          entry: { ...espera, id: 'ar-xb/fixes/wait' },
          language: 'ar-XB',
          isOlder: false,
          file: 'content/ar-xb/fixes/wait.mdx',
        },
      ],
    ));

  test('nothing in English, once it is published', async () =>
    assert.rejects(inLanguage([reset, wait], [espera], now, 'fixes', 'es'), {
      message:
        'content/es/fixes/reset.mdx is missing. Translate it, or make the language a draft in src/i18n/locales.ts.',
    }));

  test('in English, English articles only', async () => {
    const [article] = await inLanguage([wait], [espera], undefined, 'fixes', 'en');
    assert.equal(article?.entry, wait);
  });

  test('a translation of older words, marked, where it says as much', async () => {
    const [article] = await inLanguage([wait], [espera], before, 'fixes', 'es');
    assert.deepEqual([article?.entry, article?.isOlder], [espera, true]);
  });

  test('English where a translation of older words has another limit', async () => {
    const old = { ...espera, body: espera.body.replace('24', '48') };
    const [article] = await inLanguage([wait], [old], before, 'fixes', 'es');
    assert.equal(article?.entry, wait);
  });
});

suite('what does not fit is an error that names the file', () => {
  for (const [what, translation, taken, sentence] of [
    [
      'a translation of nothing',
      { ...espera, id: 'es/fixes/esperar' },
      now,
      'content/es/fixes/esperar.mdx: there is no English article of this name. Correct the name of the file.',
    ],
    [
      'one of words that nobody noted',
      espera,
      {},
      'content/es/source.yaml: “fixes/wait” is missing. Run: npm run languages -- took es fixes/wait',
    ],
    [
      'another heading',
      { ...espera, body: espera.body.replace('how-long', 'cuanto') },
      now,
      'content/es/fixes/wait.mdx: part 1 is “## cuanto”, in English “## how-long”. Translate what content/en/fixes/wait.mdx says, all of it.',
    ],
    [
      'another number',
      { ...espera, body: espera.body.replace('24', '48') },
      now,
      'content/es/fixes/wait.mdx: “number 24” stands 0 times, in English 1 times. Translate what content/en/fixes/wait.mdx says, all of it.',
    ],
    [
      'another number of claims',
      { ...espera, data: { title: 'Espera', claims: [] } },
      now,
      'content/es/fixes/wait.mdx: it has 0 claims, in English 1 sources. Translate what content/en/fixes/wait.mdx says, all of it.',
    ],
  ] as const)
    test(what, () => assert.rejects(inLanguage([wait], [translation], taken, 'fixes', 'es'), { message: sentence }));
});

function original(id: string, title: string) {
  return {
    id: `en/fixes/${id}`,
    body: '## How long? {#how-long}\n\nWait 24 hours.\n',
    data: { title, summary: 'So it is.', symptoms: ['it waits'], sources: [{ id: 'law', claim: 'It is so.' }] },
  };
}
