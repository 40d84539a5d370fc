import type { z } from 'astro/zod';
import { forEvery, strict, text, textWith } from '#fields.ts';
import { groups, screens } from './schema.ts';

/** content/<locale>/site.yaml, decoder: the words around the decoder, its answers and the pages of messages. */
export const decoderWords = strict({
  /** The answer. Every byte of it is loaded before the first one: keep it short. */
  answer: strict({
    /** The text is not in the phone's language, which {language} names. */
    other: textWith('language'),
    /** Names a {number} that no message has. */
    number: textWith('number'),
    /** Labels of its parts; `reasons` stands over the second halves, `longer` over messages that begin alike. */
    screens: text,
    rulesOut: text,
    pages: text,
    reasons: text,
    longer: text,
    question: text,
    all: text,
    screen: forEvery(screens, text),
  }),
  /** The page of all messages. */
  page: strict({
    title: text,
    description: text,
    lead: text,
    paste: text,
    /** The field that shortens the list, and what is said where nothing is left. */
    filter: text,
    filterNone: text,
    contents: text,
    languages: text,
    languagesLead: text,
  }),
  /** The headings of the page of all messages. */
  group: forEvery(groups, text),
  /** The page of one phone language: {language} is its own name for itself, {name} the guide's, {headline} its commonest message. */
  languagePage: strict({
    title: textWith('headline', 'language'),
    description: textWith('name', 'headline', 'count'),
    lead: textWith('name'),
    back: text,
  }),
});

export type DecoderWords = z.infer<typeof decoderWords>;
