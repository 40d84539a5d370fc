import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write an id: small letters, digits and hyphens.' });
/** Words with spaces between them. */
const list = z.string().transform((text) => text.split(/\s+/).filter(Boolean));
const phrase = z.string().min(2);

/** content/search.yaml: what the search must know whatever the language. */
export const searchRulesSchema = z.strictObject({
  /** Ids of questions that only narrow a fix down. */
  narrow: z.array(id),
});

/** content/<locale>/search.yaml: what the search must know about a language of the guide. */
export const searchTermsSchema = z.strictObject({
  /** Words that say nothing about the subject. */
  stop: list,
  /** Id of an article, `which-fix` or `messages` → more of what readers say when they need it. Searched, never shown. */
  phrases: z.record(id, z.array(phrase).min(1)),
  /** Common misspelling → the word that is meant. */
  misspelt: z.record(z.string(), phrase),
});

/** content/search/<language>.yaml: words of a language, with the words of the guide they stand for. */
export const lexiconSchema = z.strictObject({
  /** The language's code, the same as the file's name. */
  language: z.string().regex(/^[a-z]{2}$/, { error: 'Write a language code of two letters.' }),
  /** Words that give the language away, with spaces between: little ones, and the commonest of the subject. */
  signs: z.string(),
  /** Words of the guide → words of the language, or beginnings of them, with commas between. */
  words: z.record(phrase, z.string().min(1)),
});
