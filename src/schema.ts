import { z } from 'astro/zod';

/** A closed object: a field that is not in it, such as a misspelt one, is an error that names it. */
function strict<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown field “${issue.keys.join('”, “')}”: correct its name or take it out.`
        : undefined,
  });
}

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write an id: small letters, digits and hyphens.' });

/** One claim of an article that carries a number, a limit or a menu path, and where it comes from. */
const sourceSchema = strict({
  /** Id of an address in content/links.yaml. */
  id,
  /** A Xiaomi's own words · B several independent reports · C one report or our inference · D repeated by blogs, no first source. */
  confidence: z.enum(['A', 'B', 'C', 'D'], { error: 'Write a confidence: A, B, C or D.' }),
  /** The claim in one sentence of our own, as the foot of the article shows it. */
  claim: z.string().min(10).max(200),
});

const today = () => new Date();

const article = {
  /** What the page is called: an order for a fix, a question for an answer. 60 characters at most. */
  title: z.string().min(5).max(60, { error: 'Shorten the title to 60 characters.' }),
  /** The answer in one or two sentences: the lead of the page and its description in search engines. 70 to 160 characters. */
  summary: z
    .string()
    .min(70, { error: 'Write a summary of at least 70 characters.' })
    .max(160, { error: 'Shorten the summary to 160 characters.' }),
  /** What a reader with this problem types or says, in the reader's own words: 3 to 10 phrases, found by search. */
  symptoms: z.array(z.string().min(3)).min(3, { error: 'Write at least three symptoms.' }).max(10),
  /** Where the claims of the page come from. */
  sources: z.array(sourceSchema),
  /** The day its words were last reviewed against their sources, as 2026-11-23. */
  updated: z.coerce
    .date({ error: 'Write the day as 2026-11-23.' })
    .refine((date) => date <= today(), { error: 'Write a day that is not in the future.' }),
};

/** Front matter of a fix or a question, content/<locale>/fixes/<id>.mdx or faq/<id>.mdx: words only. */
export const articleSchema = strict({
  ...article,
  sources: z.array(sourceSchema).min(1, { error: 'Name the source of at least one claim.' }),
  /** Ids of the fixes and questions to read next. */
  related: z.array(id).min(2, { error: 'Name at least two related articles.' }).max(4),
});

/** Front matter of a page, content/<locale>/pages/<id>.mdx. */
export const pageSchema = strict(article);

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

/** What a fix can need: the phone opens Settings, it is signed in, codes reach the reader, the phone is locked. */
const needs = z
  .array(
    z.enum(['settings', 'signed-in', 'codes', 'locked'], {
      error: 'Write one of: settings, signed-in, codes, locked.',
    }),
  )
  .default([]);

/** What a reader can have to wait for beside the work; the words are in content/<locale>/site.yaml, article, wait. */
export const waits = ['codes', 'owner', 'outage', 'days', 'review'] as const;

/** content/fixes.yaml: the facts of every fix, by its id; the order of the rows is the order of reading. */
export const fixFactsSchema = z.record(
  id,
  strict({
    /** Id of its group; the rows of a group stand together. */
    group: id,
    /** Minutes of the reader's own work, without any wait: our estimate. */
    minutes: z.int().min(1).max(120),
    /** What the reader must wait for beside the work. Never a time: Xiaomi publishes hardly any. */
    wait: z.enum(['none', ...waits], { error: `Write one of: none, ${waits.join(', ')}.` }),
    needs,
    /** What it can cost: nothing, sign-in tries or codes, or data on the phone. */
    risk: z.enum(['none', 'tries', 'data'], { error: 'Write one of: none, tries, data.' }),
    /** How common the fix is before any answer: 0 rare, 5 very common. */
    base: z.int().min(0).max(5),
    /** It presumes that the account is the reader's own. */
    own: z.boolean().default(false),
    /** It is another attempt to sign in or to get a code, so it is wrong while attempts are paused. */
    tries: z.boolean().default(false),
  }),
);

/** content/questions.yaml: the facts of every question, by its id; the order of the rows is the order of reading. */
export const questionFactsSchema = z.record(
  id,
  strict({
    /** Id of its group; the rows of a group stand together. */
    group: id,
    needs,
    /** It presumes that the account is the reader's own. */
    own: z.boolean().default(false),
    /** The rules of “which fix applies” may propose it. */
    proposed: z.boolean().default(false),
  }),
);

/** content/links.yaml: every outside address by its id. */
export const linkSchema = z.record(
  id,
  strict({
    /** The address, https only. */
    url: z.url({ protocol: /^https$/, error: 'Write a whole address that starts with https://.' }),
    /** Who the address belongs to, as readers see it. */
    owner: z.string(),
    /** `xiaomi` for Xiaomi's own hosts, `source` for a public page a claim rests on. */
    kind: z.enum(['xiaomi', 'source']),
    /** The day a person last opened it and found what the guide says of it, or `never`. */
    opened: z.union([z.literal('never'), z.coerce.date()]),
  }),
);
