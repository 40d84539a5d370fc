import { z } from 'astro/zod';

const text = z.string().min(1);

/** Where a message appears. */
const screen = z.strictObject({
  activation: text,
  'sign-in': text,
  verification: text,
  password: text,
  settings: text,
  'find-device': text,
  'screen-lock': text,
  'mi-unlock': text,
  web: text,
  notification: text,
  'phone-app': text,
  'other-tool': text,
});

/** Headings of the page of all messages. */
const group = z.strictObject({
  halves: text,
  password: text,
  connection: text,
  limits: text,
  codes: text,
  'new-password': text,
  phone: text,
  lock: text,
  numbers: text,
  'mi-unlock': text,
});

/** content/<locale>/site.yaml, decoder: the words around the decoder, its answers and the pages of messages. */
export const decoderWords = z.strictObject({
  /** The answer. Every byte of it is loaded before the first one: keep it short. */
  answer: z.strictObject({
    /** The text is not in the phone's language, which {language} names. */
    other: text,
    /** Names a {number} that no message has. */
    number: text,
    /** Labels of its parts; `reasons` stands over the second halves, `longer` over messages that begin alike. */
    screens: text,
    rulesOut: text,
    pages: text,
    reasons: text,
    longer: text,
    question: text,
    all: text,
    screen,
  }),
  /** The page of all messages. */
  page: z.strictObject({
    title: text,
    description: text,
    lead: text,
    paste: text,
    contents: text,
    languages: text,
    languagesLead: text,
  }),
  group,
  /** The page of one phone language: {language} is its own name for itself, {name} the guide's, {headline} its commonest message. */
  languagePage: z.strictObject({ title: text, description: text, lead: text, back: text }),
});

export type DecoderWords = z.infer<typeof decoderWords>;
