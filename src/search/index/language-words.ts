import type { LanguageWords } from '#search/language.ts';
import { simplified } from '#text/traditional.ts';
import { wordsIn } from '#text/words.ts';

/** What the browser gets of a language: folded here once, and not on every phone. */
export function languageWordsOf({ words, phrases }: LanguageWords): LanguageWords {
  return { words: withFolded(words), phrases: withFolded(phrases) };
}

function withFolded(lists: Readonly<Record<string, string>>): Record<string, string> {
  const folded = Object.entries(lists).map(([key, texts]): [string, string] => {
    const all = texts.split(', ').map((text) => wordsIn(simplified(text)).join(' '));
    return [key, all.filter(Boolean).join(', ')];
  });
  return Object.fromEntries(folded.filter(([, texts]) => texts));
}
