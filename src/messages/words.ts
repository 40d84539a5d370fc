import { z } from 'astro/zod';

const text = z.string().min(1);
const titled = z.strictObject({ title: text, description: text, lead: text });

/** content/<locale>/site.yaml, decoder: the words around the decoder, its answers and the pages of messages. */
export const decoderWords = z.strictObject({
  /** The form. `private` says what happens to the text. */
  form: z.strictObject({ label: text, hint: text, example: text, language: text, submit: text, clear: text, private: text }),
  /** Above an answer; {language} is the phone's language. */
  sure: text,
  other: text,
  /** Above two or three candidates, and where there is none. */
  unsure: text,
  unsureLead: text,
  none: text,
  noneLead: text,
  failed: text,
  /** Parts of an answer. */
  screens: text,
  rulesOut: text,
  pages: text,
  reasons: text,
  longer: text,
  question: text,
  all: text,
  /** Where a message appears. */
  screen: z.strictObject({
    activation: text, 'sign-in': text, verification: text, password: text, settings: text, 'find-device': text,
    'mi-unlock': text, web: text, notification: text, 'other-tool': text,
  }),
  /** The page of all messages, and the page of one phone language: {language} is its own name for itself, {name} the guide's, {headline} its commonest message. */
  page: titled,
  paste: text,
  group: z.strictObject({
    halves: text, password: text, connection: text, limits: text, codes: text, 'new-password': text, phone: text, lock: text,
    numbers: text, 'mi-unlock': text,
  }),
  contents: text,
  languages: text,
  languagesLead: text,
  languagePage: z.strictObject({ title: text, description: text, lead: text, back: text }),
});

export type DecoderWords = z.infer<typeof decoderWords>;
