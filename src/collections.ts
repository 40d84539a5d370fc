import {
  articleSchema,
  elsewhereSchema,
  glossarySchema,
  fixFactsSchema,
  linkSchema,
  pageSchema,
  questionFactsSchema,
  readersSchema,
  settingsSchema,
  takenFromSchema,
  translatedWordsSchema,
  translationSchema,
} from './schema.ts';
import { siteWordsSchema } from './words.ts';
import { messagesSchema, messageWordsSchema, phoneSchema } from '#messages/schema.ts';
import { lexiconSchema, searchTermsSchema } from '#search/schema.ts';
import { rulesSchema, triageWordsSchema } from '#triage/schema.ts';

/** The files of content/ by what they hold: where they are, and the schema of each. Read by Astro, and by tests without it. */
export const files = {
  fixes: { pattern: 'en/fixes/*.mdx', schema: articleSchema },
  fixFacts: { pattern: 'fixes.yaml', schema: fixFactsSchema },
  questions: { pattern: 'en/faq/*.mdx', schema: articleSchema },
  questionFacts: { pattern: 'questions.yaml', schema: questionFactsSchema },
  pages: { pattern: 'en/pages/*.mdx', schema: pageSchema },
  translations: { pattern: '!(en)/@(fixes|faq|pages)/*.mdx', schema: translationSchema },
  translatedWords: { pattern: '!(en)/@(site|triage|messages).yaml', schema: translatedWordsSchema },
  takenFrom: { pattern: '*/source.yaml', schema: takenFromSchema },
  readers: { pattern: '*/read.yaml', schema: readersSchema },
  glossaries: { pattern: '*/glossary.yaml', schema: glossarySchema },
  site: { pattern: 'en/site.yaml', schema: siteWordsSchema },
  settings: { pattern: 'site.yaml', schema: settingsSchema },
  elsewhere: { pattern: 'elsewhere.yaml', schema: elsewhereSchema },
  links: { pattern: 'links.yaml', schema: linkSchema },
  messages: { pattern: 'messages.yaml', schema: messagesSchema },
  messageWords: { pattern: 'en/messages.yaml', schema: messageWordsSchema },
  phone: { pattern: 'phone/*.yaml', schema: phoneSchema },
  triage: { pattern: 'triage.yaml', schema: rulesSchema },
  triageWords: { pattern: 'en/triage.yaml', schema: triageWordsSchema },
  searchTerms: { pattern: 'en/search.yaml', schema: searchTermsSchema },
  lexicons: { pattern: 'search/*.yaml', schema: lexiconSchema },
};
