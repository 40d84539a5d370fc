import type { z } from 'astro/zod';
import { byId, confidence, id, oneOf, several, sized, strict, text } from '#fields.ts';

/** The headings of the page of all messages. */
export const groups = [
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
] as const;

/** Where a message can appear. */
export const screens = [
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
] as const;

const pages = several(id, 1, 'page that answers the message');
const shownOn = several(oneOf(screens), 1, 'screen');
const code = text.regex(/^\d{5,6}$/, { error: 'Write a code as five or six digits in quotes.' });

const kindSchema = strict({
  /** The heading of the page of all messages that it stands under. */
  group: oneOf(groups),
  /**
   * `whole`: stands alone · `prefix`: its second half is the reason · `reason`: alone or behind a prefix · `either`: prefix and
   * reason · `tail`: stands behind another message and says nothing of why.
   */
  part: oneOf(['whole', 'prefix', 'reason', 'either', 'tail']),
  /** Where it appears, commonest first. */
  screens: shownOn,
  /** Ids of the fixes, questions and pages that answer it, best first. */
  pages,
  /** The pages instead, where the message stands behind a prefix of the activation screen. */
  locked: pages.optional(),
  /** The answer to the question `message` of content/triage.yaml that it amounts to. */
  answer: id.optional(),
  /** Numbers that stand for it without any text, as other tools show them. */
  codes: several(code, 1, 'code').optional(),
});

/** content/messages.yaml: every kind of message by its id, without words. */
export const messagesSchema = byId(kindSchema);

/** content/<locale>/messages.yaml: what each kind means. */
export const messageWordsSchema = byId(
  strict({
    /** What it means, and what to do at once, in one to three plain sentences, the answer first. */
    means: sized(20, 260),
    /** What the reader need not look for any longer, in one sentence. */
    rulesOut: sized(10, 160).optional(),
  }),
);

/** content/phone/<language>.yaml: what phones set to one language show. */
export const phoneSchema = strict({
  /** The phone's language as a BCP 47 tag, which is also the file's name. */
  language: text.regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/, { error: 'Write a language tag such as de or pt-BR.' }),
  /** The language's own name for itself. */
  name: text,
  /** Message kind → what is shown for it, word for word; `%s` stands for a name or a reason, `%d` for a number. */
  texts: byId(
    several(
      strict({
        /**
         * The name that Xiaomi's apps give the text, the same in every language: tells which text of a phone stands for which of
         * another, where a kind has several.
         */
        key: id.optional(),
        text,
        /** Id of the address in content/links.yaml where the words were read. */
        source: id,
        /** A Xiaomi's own app · B a translators' copy or a user's report · C translated or put together by us. */
        confidence,
        /** The screens that show these very words, where the kind has texts of several screens. */
        screens: shownOn.optional(),
      }),
      1,
      'text',
    ),
  ),
  /** Message kind → how readers and other programs put it. The decoder knows them, no page shows them as words of a phone. */
  variants: byId(several(text, 1, 'text')).optional(),
  /** Button or menu word → how the phone writes it. The ids are the same in all languages. */
  labels: byId(
    strict({
      text,
      /** Id of the address in content/links.yaml where the word was read. */
      source: id,
    }),
  ).default({}),
});

export type Kinds = z.infer<typeof messagesSchema>;
export type MessageKind = z.infer<typeof kindSchema>;
export type MessageWords = z.infer<typeof messageWordsSchema>;
export type Phone = z.infer<typeof phoneSchema>;
