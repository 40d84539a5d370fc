import { z } from 'astro/zod';
import { byId, flag, id, listOf, needs, oneOf, several, strict, text } from '#fields.ts';
import { ownAccount } from './table.ts';

const sentence = text.regex(/[.!?”]$/, { error: 'Write a sentence that ends with a full stop.' });
const pointsError = { error: 'Write whole points from -9 to 15, and leave out 0.' };
const points = z
  .int(pointsError)
  .min(-9, pointsError)
  .max(15, pointsError)
  .refine((count) => count !== 0, pointsError);

const fact = strict({
  /** Needs that can no longer be met, as in content/fixes.yaml; `own-account` is the need of every fix with `own`. */
  denies: listOf(oneOf([...needs, ownAccount])),
  /** Fixes that stay in the list, however few points they have. */
  keeps: listOf(id),
});

const answer = strict({
  /** Points for each fix it makes likelier (above 0) or less likely (below 0): one point is “twice as likely”. */
  points: byId(points).default({}),
  /** Facts it establishes, by the ids under `facts`. */
  facts: listOf(id),
  /** Articles it takes off the list, whatever their points. Its words say so. */
  rulesOut: listOf(id),
  /** It ends the questions: nothing asked later could help. */
  decisive: flag.default(false),
});

const question = strict({
  /** Asked only after an answer that established one of these facts. Always, when it is left out. */
  when: several(id, 1, 'fact').optional(),
  /** Not asked after an answer that established one of these facts. */
  unless: listOf(id),
  /** The choices in the order they are shown. */
  answers: byId(answer),
});

/** content/triage.yaml: questions, answers and what each answer says about each fix. No words. */
export const rulesSchema = strict({
  facts: byId(fact),
  questions: byId(question),
});

const answerWords = strict({
  /** The choice as the reader would say it. */
  text,
  /** Examples or a short help under the choice. */
  hint: text.optional(),
  /** The same said of the reader, without a full stop: “You forgot the password”. Needed where the answer has points or facts. */
  when: text.optional(),
  /** Why the answer speaks for an article: one sentence for each with points above 0. It starts with what to do. */
  reasons: byId(sentence).default({}),
  /** What the answer rules out, and why. Needed where it rules articles out or its facts deny something, and nowhere else. */
  rulesOut: sentence.optional(),
});

/** content/<locale>/triage.yaml: the words of the questions, answers and reasons. */
export const triageWordsSchema = strict({
  /** For each fix, why it is worth a try when no answer speaks for it. */
  fixes: byId(sentence),
  questions: byId(
    strict({
      /** The question; it is the heading of its page. */
      title: text.endsWith('?', { error: 'Write a question that ends with a question mark.' }),
      /** A short help under the question. */
      hint: text.optional(),
      answers: byId(answerWords),
    }),
  ),
});

export type Rules = z.infer<typeof rulesSchema>;
export type TriageWords = z.infer<typeof triageWordsSchema>;
