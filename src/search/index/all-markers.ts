import { articlesOf, lexicons, phoneLanguages, searchTerms } from '#content.ts';
import { languageOf } from '#i18n/language.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { Markers } from '#search/query-language.ts';
import { wordsIn } from '#text/words.ts';
import { lettersOf } from './letters.ts';
import { markersOf } from './markers.ts';

/**
 * What tells each language with a lexicon: words that mark it, and that no reader of the default
 * language types; and its letters, with those of the default language.
 */
export async function allMarkers(): Promise<Markers> {
  const { stop, phrases } = await searchTerms();
  const articles = await articlesOf(defaultLocale);
  const said = [...articles.flatMap(({ title, symptoms }) => [title, ...symptoms]), ...Object.values(phrases).flat()];
  const own = new Set([...stop, ...said].flatMap(wordsIn));
  const languages = await lexicons();
  const phones = await phoneLanguages();
  const shownIn = (language: string) =>
    phones
      .filter((phone) => languageOf(phone.language) === language)
      .flatMap(({ texts }) => Object.values(texts).flatMap((list) => list.map(({ text }) => text)));
  const texts = languages.map((lexicon): [string, string[]] => {
    const lists = [...Object.values(lexicon.words), ...Object.values(lexicon.phrases)];
    return [lexicon.language, [...lists, ...shownIn(lexicon.language)]];
  });
  return {
    words: Object.fromEntries(languages.map((lexicon) => [lexicon.language, markersOf(lexicon, own)])),
    letters: lettersOf(Object.fromEntries([[defaultLocale, [...said, ...shownIn(defaultLocale)]], ...texts])),
  };
}
