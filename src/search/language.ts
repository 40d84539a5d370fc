import { readLexicon, type Lexicon } from './lexicon.ts';
import { Likeness } from './likeness.ts';

/** Prepares what the search knows of a language for looking things up. */
export function readLanguage({ words, phrases }: LanguageWords): SearchLanguage {
  const said = Object.entries(phrases).map(([page, texts]): [string, string[][]] => {
    return [page, texts.split(', ').map((text) => text.split(' '))];
  });
  return { lexicon: readLexicon(words), likeness: new Likeness(said) };
}

/** `search/lexicon/<language>.json`. Its texts are words as `wordsIn` gives them, with spaces between. */
export interface LanguageWords {
  /** Words of the guide → words of the language. */
  words: Readonly<Record<string, string>>;
  /** Id of an article → what people say when they need it. */
  phrases: Readonly<Record<string, string>>;
}

export interface SearchLanguage {
  lexicon: Lexicon;
  likeness: Likeness;
}
