import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import {
  articleSchema,
  fixFactsSchema,
  linkSchema,
  pageSchema,
  questionFactsSchema,
  settingsSchema,
} from './schema.ts';
import { siteWordsSchema } from './words.ts';
import { messagesSchema, messageWordsSchema, phoneSchema } from '#messages/schema.ts';
import { lexiconSchema, searchRulesSchema, searchTermsSchema } from '#search/schema.ts';
import { rulesSchema, triageWordsSchema } from '#triage/schema.ts';
import type { z } from 'astro/zod';

export const collections = {
  fixes: folder('*/fixes/*.mdx', articleSchema),
  questions: folder('*/faq/*.mdx', articleSchema),
  pages: folder('*/pages/*.mdx', pageSchema),
  site: folder('*/site.yaml', siteWordsSchema),
  settings: folder('site.yaml', settingsSchema),
  fixFacts: folder('fixes.yaml', fixFactsSchema),
  questionFacts: folder('questions.yaml', questionFactsSchema),
  links: folder('links.yaml', linkSchema),
  messages: folder('messages.yaml', messagesSchema),
  messageWords: folder('*/messages.yaml', messageWordsSchema),
  phone: folder('phone/*.yaml', phoneSchema),
  triage: folder('triage.yaml', rulesSchema),
  triageWords: folder('*/triage.yaml', triageWordsSchema),
  searchRules: folder('search.yaml', searchRulesSchema),
  searchTerms: folder('*/search.yaml', searchTermsSchema),
  lexicons: folder('search/*.yaml', lexiconSchema),
};

/** Every matching file of `content/` is one entry; its path without the ending is its id. */
function folder<S extends z.ZodType>(pattern: string, schema: S) {
  return defineCollection({ loader: glob({ base: './content', pattern }), schema });
}
