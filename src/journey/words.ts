import type { z } from 'astro/zod';
import { strict, text, textWith } from '#fields.ts';

const thingToDo = strict({ title: text, text });

/** content/<locale>/site.yaml, journey: the words that go with a reader from their list to the pages of it. */
export const journeyWords = strict({
  /** The way back to the list, from a page of the list and from another. */
  place: textWith('place', 'count'),
  list: text,
  /** The question at the foot of a page, and its answers; `next` is before the title of the next page. */
  worked: text,
  yes: text,
  notYet: text,
  next: textWith('title'),
  /** Where a list that was tried in vain leads: the letter, or the questions. */
  letter: text,
  questions: text,
  /** Of an article that did not help. */
  tried: text,
  untry: text,
  /** What is kept, and the button that forgets it. */
  kept: text,
  forget: text,
  /** On a page of the list, where the list could not be loaded. */
  failed: text,
  /** Shown when a fix worked: what to do now. */
  backIn: strict({ title: text, lead: text, prevention: thingToDo, numericId: thingToDo }),
});

export type JourneyWords = z.infer<typeof journeyWords>;
