import type { z } from 'astro/zod';
import { count, strict, text, textWith } from '#fields.ts';

/** content/<locale>/site.yaml, search: the words of the search page. {query} is what was asked, {words} are words of it. */
export const searchWords = strict({
  title: text,
  description: text,
  /** The title of the window while there is a query. */
  titleFor: textWith('query'),
  label: text,
  hint: text,
  button: text,
  searching: text,
  /** Read out and shown above the results. */
  count,
  results: text,
  /** What was searched instead of what was typed, and the way back. */
  corrected: textWith('words'),
  instead: textWith('query'),
  /** The query is in another language; {words} are the words of the guide's language it stands for. */
  translated: textWith('words'),
  unknown: textWith('words'),
  /** Only the first {count} characters were searched. */
  cut: textWith('count'),
  /** No page has all of it. */
  weak: text,
  /** Nothing found: a heading and what to do. */
  nothing: text,
  nothingLead: text,
  /** The engine could not be loaded. */
  failed: text,
  kind: strict({ fix: text, question: text, page: text, messages: text }),
  all: text,
  allLead: text,
  allMessages: text,
});

export type SearchWords = z.infer<typeof searchWords>;
