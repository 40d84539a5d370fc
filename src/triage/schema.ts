import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write an id: small letters, digits and hyphens.' });
const sentence = z.string().regex(/[.!?”]$/, { error: 'Write a sentence that ends with a full stop.' });
const pointsError = 'Write whole points from -9 to 15, and leave out 0.';

const fact = z.strictObject({
  /** Needs that can no longer be met, as in content/fixes.yaml; `own-account` is the need of every fix with `own`. */
  denies: z.array(z.enum(['settings', 'signed-in', 'codes', 'locked', 'own-account'])).default([]),
  /** Fixes that stay in the list, however few points they have. */
  keeps: z.array(id).default([]),
});

const answer = z.strictObject({
  /** Points for each fix it makes likelier (above 0) or less likely (below 0): one point is “twice as likely”. */
  points: z
    .record(
      id,
      z
        .int({ error: pointsError })
        .min(-9, { error: pointsError })
        .max(15, { error: pointsError })
        .refine((points) => points !== 0, { error: pointsError }),
    )
    .default({}),
  /** Facts it establishes, by the ids under `facts`. */
  facts: z.array(id).default([]),
  /** It ends the questions: nothing asked later could help. */
  decisive: z.boolean().default(false),
});

const question = z.strictObject({
  /** Asked only after an answer that established one of these facts. Always, when it is left out. */
  when: z.array(id).min(1).optional(),
  /** Not asked after an answer that established one of these facts. */
  unless: z.array(id).default([]),
  /** The choices in the order they are shown. */
  answers: z.record(id, answer),
});

/** content/triage.yaml: questions, answers and what each answer says about each fix. No words. */
export const rulesSchema = z.strictObject({
  facts: z.record(id, fact),
  questions: z.record(id, question),
});

const answerWords = z.strictObject({
  /** The choice as the reader would say it. */
  text: z.string().min(1),
  /** Examples or a short help under the choice. */
  hint: z.string().min(1).optional(),
  /** The same said of the reader, without a full stop: “You forgot the password”. Needed where the answer has points or facts. */
  when: z.string().min(1).optional(),
  /** Why the answer speaks for a fix: one short sentence for each fix with points above 0. */
  reasons: z.record(id, sentence).default({}),
  /** What the answer rules out, and why. Needed where its facts deny something. */
  rulesOut: sentence.optional(),
});

/** content/<locale>/triage.yaml: the words of the questions, answers and reasons. */
export const triageWordsSchema = z.strictObject({
  /** For each fix, why it is worth a try when no answer speaks for it. */
  fixes: z.record(id, sentence),
  questions: z.record(
    id,
    z.strictObject({
      /** The question; it is the heading of its page. */
      title: z.string().endsWith('?', { error: 'Write a question that ends with a question mark.' }),
      /** A short help under the question. */
      hint: z.string().min(1).optional(),
      answers: z.record(id, answerWords),
    }),
  ),
});

export type Rules = z.infer<typeof rulesSchema>;
export type TriageWords = z.infer<typeof triageWordsSchema>;
