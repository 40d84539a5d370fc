import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { files } from './collections.ts';

export const collections = {
  fixes: collection(files.fixes),
  fixFacts: collection(files.fixFacts),
  questions: collection(files.questions),
  questionFacts: collection(files.questionFacts),
  pages: collection(files.pages),
  translations: collection(files.translations),
  translatedWords: collection(files.translatedWords),
  takenFrom: collection(files.takenFrom),
  readers: collection(files.readers),
  glossaries: collection(files.glossaries),
  site: collection(files.site),
  settings: collection(files.settings),
  elsewhere: collection(files.elsewhere),
  links: collection(files.links),
  messages: collection(files.messages),
  messageWords: collection(files.messageWords),
  phone: collection(files.phone),
  triage: collection(files.triage),
  triageWords: collection(files.triageWords),
  searchTerms: collection(files.searchTerms),
  lexicons: collection(files.lexicons),
};

/**
 * Every matching file of `content/` is one entry; its path without the ending is its id. A file with nothing but comments, as a
 * language begins with, has no words yet.
 */
function collection<S extends z.ZodType>({ pattern, schema }: { pattern: string; schema: S }) {
  return defineCollection({
    loader: glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') }),
    schema: z.preprocess((data) => data ?? {}, schema),
  });
}
