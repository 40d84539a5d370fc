import { z } from 'astro/zod';
import { byId, confidence, flag, id, listOf, needs, oneOf, several, sized, strict, text, whole } from './fields.ts';

/** One claim of an article that carries a number, a limit or a menu path, and where it comes from. */
const sourceSchema = strict({
  /** Id of an address in content/links.yaml. */
  id,
  confidence,
  /** The claim in one sentence of our own, as the foot of the article shows it. */
  claim: sized(10, 200),
});

/** Today where the day begins first, in UTC+14. */
const today = () => new Date(Date.now() + 14 * 3_600_000);

const article = {
  /** What the page is called: an order for a fix, a question for an answer. 60 characters at most. */
  title: sized(5, 60),
  /** The answer in one or two sentences: the lead of the page and its description in search engines. 70 to 160 characters. */
  summary: sized(70, 160),
  /** What a reader with this problem types or says, in the reader's own words: 3 to 10 phrases, found by search. */
  symptoms: several(text, 3, 'symptoms').max(10, { error: 'Leave 10 symptoms at most.' }),
  /** Where the claims of the page come from. */
  sources: z.array(sourceSchema, { error: 'Write a list of sources, [] for none.' }),
  /** The day its words were last reviewed against their sources, as 2026-11-23. */
  updated: z.coerce
    .date({ error: 'Write the day as 2026-11-23.' })
    .refine((date) => date <= today(), { error: 'Write a day that is not in the future.' }),
};

/** Front matter of a fix or a question, content/en/fixes/<id>.mdx or faq/<id>.mdx: words only. */
export const articleSchema = strict({
  ...article,
  sources: several(sourceSchema, 1, 'source'),
  /** Ids of the fixes and questions to read next. */
  related: several(id, 2, 'related articles').max(4, { error: 'Leave 4 related articles at most.' }),
});

/** Front matter of a page, content/en/pages/<id>.mdx. */
export const pageSchema = strict(article);

/**
 * Front matter of a translation, content/<locale>/fixes/<id>.mdx, faq/<id>.mdx or pages/<id>.mdx: its facts are those of the
 * English article. The lengths leave room for languages that need a quarter more letters.
 */
export const translationSchema = strict({
  title: sized(5, 75),
  summary: sized(40, 200),
  symptoms: article.symptoms,
  /** The claims of the English `sources`, one sentence each, in their order. */
  claims: z.array(sized(5, 260), { error: 'Write a list of claims, [] for none.' }),
});

/**
 * content/<locale>/site.yaml, triage.yaml, messages.yaml: a tree like the English one, to which src/i18n/translation.ts holds it. A
 * file in which nothing is translated yet has comments alone.
 */
export const translatedWordsSchema = z
  .record(z.string(), z.json(), { error: 'Write a group of fields.' })
  .nullable()
  .transform((words) => (words === null ? {} : words));

/** content/site.yaml: what the owner of a copy of the guide sets, the same in every language. */
export const settingsSchema = strict({
  /** Where readers write to: a `mailto:` with one address, or an https page with a form; null where there is none. */
  contact: z
    .string()
    .regex(/^(?:mailto:[^\s@?]+@[^\s@?]+|https:\/\/[^\s/]+(?:\/\S*)?)$/, {
      error: 'Write mailto: and one address, or an https address, or null.',
    })
    .nullable(),
  /** The public page of the source code, https; null where there is none. */
  repository: z
    .url({ protocol: /^https$/, error: 'Write a whole address that starts with https://, or null.' })
    .nullable(),
});

/** What a reader can have to wait for beside the work; the words are in content/<locale>/site.yaml, article, wait. */
export const waits = ['codes', 'owner', 'outage', 'days', 'review'] as const;

/** What it can cost. */
export const risks = ['none', 'tries', 'data'] as const;

const needed = listOf(oneOf(needs));

/** content/fixes.yaml: the facts of every fix, by its id; the order of the rows is the order of reading. */
export const fixFactsSchema = byId(
  strict({
    /** Id of its group; the rows of a group stand together. */
    group: id,
    /** Minutes of the reader's own work, without any wait: our estimate. */
    minutes: whole(1, 120),
    /** What the reader must wait for beside the work. Never a time: Xiaomi publishes hardly any. */
    wait: oneOf(['none', ...waits]),
    needs: needed,
    /** What it can cost: nothing, sign-in tries or codes, or data on the phone. */
    risk: oneOf(risks),
    /** How common the fix is before any answer: 0 rare, 5 very common. */
    base: whole(0, 5),
    /** It presumes that the account is the reader's own. */
    own: flag.default(false),
    /** It is another attempt to sign in or to get a code, so it is wrong while attempts are paused. */
    tries: flag.default(false),
  }),
);

/** content/questions.yaml: the facts of every question, by its id; the order of the rows is the order of reading. */
export const questionFactsSchema = byId(
  strict({
    /** Id of its group; the rows of a group stand together. */
    group: id,
    needs: needed,
    /** It presumes that the account is the reader's own. To be said, true or false, where it may be proposed. */
    own: flag.optional(),
    /** It leads to another attempt, as with a fix. */
    tries: flag.default(false),
    /** The rules of “which fix applies” may propose it. */
    proposed: flag.default(false),
  }).refine(({ own, proposed }) => !proposed || own !== undefined, {
    path: ['own'],
    error: 'Write own: true or own: false, since the rules may propose it.',
  }),
);

/** content/links.yaml: every outside address by its id. */
export const linkSchema = byId(
  strict({
    /** The address, https only. */
    url: z.url({ protocol: /^https$/, error: 'Write a whole address that starts with https://.' }),
    /** Who the address belongs to, as readers see it. */
    owner: text,
    /** `xiaomi` for Xiaomi's own hosts, `source` for a public page a claim rests on. */
    kind: oneOf(['xiaomi', 'source']),
    /** The day a person last opened it and found what the guide says of it, or `never`. */
    opened: z.union([z.literal('never'), z.coerce.date()], { error: 'Write the day as 2026-11-23, or never.' }),
  }),
);

/** content/elsewhere.yaml: what people look for and the guide does not have, in the order shown. */
export const elsewhereSchema = byId(
  strict({
    /** Id of the question that says a little more. */
    question: id.optional(),
  }),
);

/** content/<locale>/glossary.yaml: terms of the guide, each with the one word that the language has for it. */
export const glossarySchema = z.record(
  text,
  strict({
    use: text,
    /** Other words for it, which no text in the language may have. */
    never: listOf(text),
  }),
  { error: 'Write a group of fields.' },
);

/**
 * content/<locale>/source.yaml: of which English words each article or group of words is a translation, as the first 8 hex digits of
 * their SHA-256. `npm run languages` writes it.
 */
export const takenFromSchema = z.record(
  text,
  text.regex(/^[0-9a-f]{8}$/, { error: 'Do not write this by hand: npm run languages -- took <locale> <part>.' }),
  { error: 'Write a group of fields.' },
);

/**
 * content/<locale>/read.yaml: who read each part of a translation against the English one, without having translated it, and when. A
 * language is published once every part has been read. `npm run languages` writes it.
 */
export const readersSchema = z.record(
  text,
  strict({
    by: text,
    on: z.coerce.date({ error: 'Write the day as 2026-11-23.' }),
    /** The fingerprint of the words that were read: tells which have changed since. */
    words: text.regex(/^[0-9a-f]{8}$/, { error: 'Do not write this by hand: npm run languages -- read <locale> …' }),
  }),
  { error: 'Write a group of fields.' },
);
