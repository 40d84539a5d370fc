import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { faultsOfTranslation, pluralForms, translated } from './translation.ts';

const english = {
  nav: { home: 'Home', search: 'Search for {words}' },
  pages: { one: '{count} page', other: '{count} pages' },
};

suite('a language has its own words, and English ones for parts it lacks', () => {
  test('part by part', () =>
    assert.deepEqual(translated(english, { nav: { home: 'Inicio' } }), {
      nav: { home: 'Inicio', search: 'Search for {words}' },
      pages: english.pages,
    }));
  test('plural forms stay together', () => {
    const pages = { few: '{count} страницы', other: '{count} страниц' };
    assert.deepEqual(translated(english, { pages }).pages, pages);
  });
});

suite('a fault names the part and says what to mend', () => {
  const whole = {
    nav: { home: 'Inicio', search: 'Buscar {words}' },
    pages: { one: 'Una página', other: '{count} páginas' },
  };
  const cases: [what: string, translation: unknown, language: string, sentences: string[]][] = [
    ['none', whole, 'es', []],
    [
      'a part that is not translated',
      { ...whole, nav: { search: 'Buscar {words}' } },
      'es',
      ['nav.home: It is not translated. Write it, or make the language a draft in src/i18n/locales.ts.'],
    ],
    [
      'a translated place',
      { ...whole, nav: { home: 'Inicio', search: 'Buscar {palabras}' } },
      'es',
      [
        'nav.search: {words} is lost: write it where its value belongs.',
        'nav.search: {palabras} has no value here: take it out.',
      ],
    ],
    [
      'a part that English does not have',
      { ...whole, nave: { home: 'Inicio' } },
      'es',
      [': English has no “nave”. Correct its name or take it out.'],
    ],
    ['an empty text', { ...whole, nav: { ...whole.nav, home: ' ' } }, 'es', ['nav.home: Write a text.']],
    ['a text for a group', { ...whole, nav: 'Inicio' }, 'es', ['nav: Write a group of fields.']],
    [
      'a form that the language needs',
      { ...whole, pages: { one: '{count} страница', other: '{count} страниц', many: '{count} страниц' } },
      'ru',
      ['pages: The form “few” is missing, which numbers in this language need. Write it.'],
    ],
    [
      'a form that it does not have',
      { ...whole, pages: { ...whole.pages, two: 'Dos' } },
      'es',
      ['pages: Numbers in this language have no form “two”. Take it out.'],
    ],
    [
      'a number that is lost where it is needed',
      { ...whole, pages: { one: 'Una', other: 'Páginas' } },
      'es',
      ['pages: {count} is lost: write it where its value belongs.'],
    ],
  ];
  for (const [what, translation, language, sentences] of cases)
    test(what, () => assert.deepEqual(faultsOfTranslation(english, translation, language, true), sentences));
  test('a group without texts may be left out', () =>
    assert.deepEqual(faultsOfTranslation({ reasons: {} }, {}, 'es', true), []));
  test('a draft may lack parts', () => assert.deepEqual(faultsOfTranslation(english, {}, 'es', false), []));
});

suite('the plural forms of whole numbers', () => {
  for (const [language, forms] of [
    ['en', ['other', 'one']],
    ['es', ['other', 'one']],
    ['ru', ['many', 'one', 'few', 'other']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
    ['id', ['other']],
  ] as const)
    test(language, () => assert.deepEqual(pluralForms(language), forms));
});
