import { z } from 'astro/zod';
import { byId, several, strict, text } from '#fields.ts';

/** Words with spaces between them. */
const list = text.transform((words) => words.split(/\s+/).filter(Boolean));
const phrase = text.min(2, { error: 'Write at least 2 characters.' });

/** content/<locale>/search.yaml: what the search must know about a language of the guide. */
export const searchTermsSchema = strict({
  /** Words that say nothing about the subject. */
  stop: list,
  /** Id of an article, `which-fix` or `messages` → more of what readers say when they need it. Searched, never shown. */
  phrases: byId(several(phrase, 1, 'phrase')),
  /** Common misspelling → the word that is meant. */
  misspelt: z.record(phrase, phrase),
});

/** content/search/<language>.yaml: words of a language, with the words of the guide they stand for. */
export const lexiconSchema = strict({
  /** The language's code, the same as the file's name. */
  language: text.regex(/^[a-z]{2,3}$/, { error: 'Write a language code of two or three letters.' }),
  /** Words that mark the language, with spaces between: stop words, and the commonest of the subject. */
  signs: text,
  /** Words of the guide → words of the language, or beginnings of them, with commas between. */
  words: z.record(phrase, text),
  /** Id of an article → what people say when they need it, with commas between. The guide's own are in <locale>/search.yaml. */
  phrases: byId(text),
});
