import { readLexicon, type Lexicon } from './lexicon.ts';
import { Likeness } from './likeness.ts';

/** Prepares what the search knows of a language for looking things up. */
export function readLanguage({ words, phrases }: LanguageWords): SearchLanguage {
  const lists = Object.entries(phrases).map(([page, texts]): [string, string[]] => [page, texts.split(', ')]);
  return { lexicon: readLexicon(words), likeness: new Likeness(Object.fromEntries(lists)) };
}

/** `search/lexicon/<language>.json`. */
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
