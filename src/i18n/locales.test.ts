import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allLocales, chosenLocales, localeFolder, localeRow } from './locales.ts';

const withState = (...states: string[]) => allLocales.filter((locale) => states.includes(localeRow(locale).state));

suite('the languages of a build', () => {
  for (const [what, env, chosen] of [
    ['those published', {}, withState('published')],
    ['an empty setting is none', { LOCALES: '', DRAFTS: '' }, withState('published')],
    ['drafts too', { DRAFTS: '1' }, withState('published', 'draft')],
    ['named ones, English always', { LOCALES: 'ar' }, ['en', 'ar']],
    ['made up', { LOCALES: 'en, ar-XB' }, ['en', 'ar-XB']],
  ] as const)
    test(what, () => assert.deepEqual(chosenLocales(env), chosen));

  test('an unknown one is an error that lists the known', () =>
    assert.throws(
      () => chosenLocales({ LOCALES: 'en,xx' }),
      /^Error: LOCALES is “en,xx”\. .* no “xx”: write some of en, /,
    ));
});

test('a language lies under its tag in small letters, English at the root', () =>
  assert.deepEqual(
    ['en', 'ar-XB'].map((locale) => localeFolder(locale as 'en')),
    ['', 'ar-xb/'],
  ));
