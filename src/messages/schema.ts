import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write an id: small letters, digits and hyphens.' });
const pages = z.array(id).min(1, { error: 'Name at least one page that answers the message.' });

const screens = z
  .array(
    z.enum([
      'activation',
      'sign-in',
      'verification',
      'password',
      'settings',
      'find-device',
      'screen-lock',
      'mi-unlock',
      'web',
      'notification',
      'phone-app',
      'other-tool',
    ]),
  )
  .min(1, { error: 'Name at least one screen.' });

const kindSchema = z.strictObject({
  /** The heading of the page of all messages that it stands under. */
  group: z.enum([
    'halves',
    'password',
    'connection',
    'limits',
    'codes',
    'new-password',
    'phone',
    'lock',
    'numbers',
    'mi-unlock',
  ]),
  /**
   * `whole`: stands alone · `prefix`: its second half is the reason · `reason`: alone or behind a prefix · `either`: prefix and
   * reason · `tail`: stands behind another message and says nothing of why.
   */
  part: z.enum(['whole', 'prefix', 'reason', 'either', 'tail']),
  /** Where it appears, commonest first. */
  screens,
  /** Ids of the fixes, questions and pages that answer it, best first. */
  pages,
  /** The pages instead, where the message stands behind a prefix of the activation screen. */
  locked: pages.optional(),
  /** The answer to the question `message` of content/triage.yaml that it amounts to. */
  answer: id.optional(),
  /** Numbers that stand for it without any text, as other tools show them. */
  codes: z.array(z.string().regex(/^\d{5,6}$/, { error: 'Write a code as five or six digits in quotes.' })).optional(),
});

/** content/messages.yaml: every kind of message by its id, without words. */
export const messagesSchema = z.record(id, kindSchema);

/** content/<locale>/messages.yaml: what each kind means. */
export const messageWordsSchema = z.record(
  id,
  z.strictObject({
    /** What it means, and what to do at once, in one to three plain sentences, the answer first. */
    means: z.string().min(20).max(260, { error: 'Shorten what the message means to 260 characters.' }),
    /** What the reader need not look for any longer, in one sentence. */
    rulesOut: z.string().min(10).max(160).optional(),
  }),
);

/** content/phone/<language>.yaml: what phones set to one language show. */
export const phoneSchema = z.strictObject({
  /** The phone's language as a BCP 47 tag, which is also the file's name. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/, { error: 'Write a language tag such as de or pt-BR.' }),
  /** The language's own name for itself. */
  name: z.string(),
  /** Message kind → what is shown for it, word for word; `%s` stands for a name or a reason, `%d` for a number. */
  texts: z.record(
    id,
    z.array(
      z.strictObject({
        text: z.string().min(1),
        /** Id of the address in content/links.yaml where the words were read. */
        source: id,
        /** A Xiaomi's own app · B a translators' copy or a user's report · C translated or put together by us. */
        confidence: z.enum(['A', 'B', 'C', 'D'], { error: 'Write a confidence: A, B, C or D.' }),
        /** The screens that show these very words, where the kind has texts of several screens. */
        screens: screens.optional(),
      }),
    ),
  ),
  /** Message kind → how readers and other programs put it. The decoder knows them, no page shows them as words of a phone. */
  variants: z.record(id, z.array(z.string().min(1))).optional(),
  /** Button or menu word → how the phone writes it. The ids are the same in all languages. */
  labels: z
    .record(
      id,
      z.strictObject({
        text: z.string().min(1),
        /** Id of the address in content/links.yaml where the word was read. */
        source: id,
      }),
    )
    .optional(),
});

export type Kinds = z.infer<typeof messagesSchema>;
export type MessageKind = z.infer<typeof kindSchema>;
export type MessageWords = z.infer<typeof messageWordsSchema>;
export type Phone = z.infer<typeof phoneSchema>;
