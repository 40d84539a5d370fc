import { z } from 'astro/zod';

const text = z.string().min(1);
const count = z.strictObject({ one: text.optional(), other: text });

/** content/<locale>/site.yaml, search: the words of the search page. {query} is what was asked, {words} are words of it. */
export const searchWords = z.strictObject({
  title: text,
  description: text,
  /** The title of the window while there is a query. */
  titleFor: text,
  label: text,
  hint: text,
  button: text,
  searching: text,
  /** Read out and shown above the results. */
  count,
  results: text,
  /** What was searched instead of what was typed, and the way back. */
  corrected: text,
  instead: text,
  /** The query is in another language; {words} are the words of the guide's language it stands for. */
  translated: text,
  unknown: text,
  /** Only the first {count} characters were searched. */
  cut: text,
  /** No page has all of it. */
  weak: text,
  /** Nothing found: a heading and what to do. */
  nothing: text,
  nothingLead: text,
  /** The engine could not be loaded. */
  failed: text,
  kind: z.strictObject({ fix: text, question: text, page: text, messages: text }),
  all: text,
  allLead: text,
  allMessages: text,
});

export type SearchWords = z.infer<typeof searchWords>;
