import type { z } from 'astro/zod';
import { strict, text, textWith } from '#fields.ts';

/** content/<locale>/site.yaml, search: the words of the search and its page. {query} is what was asked, {words} are words of it. */
export const searchWords = strict({
  title: text,
  description: text,
  /** What was searched instead of what was typed, and the way back. */
  corrected: textWith('words'),
  instead: textWith('query'),
  /** The query is in another language; {words} are the words of the guide's language it stands for. */
  translated: textWith('words'),
  unknown: textWith('words'),
  /** Only the first {count} characters were searched. */
  cut: textWith('count'),
  /** The engine could not be loaded. */
  failed: text,
  /** Above the list of every page. */
  all: text,
});

/** What the script of the box says; the markup alone says the rest. */
export type SearchWords = Omit<z.infer<typeof searchWords>, 'title' | 'description' | 'all'>;
