import type { z } from 'astro/zod';
import { strict, text, textWith } from '#fields.ts';

/** content/<locale>/site.yaml, box: the words of the one box for messages and own words, and of its replies. */
export const boxWords = strict({
  label: text,
  /** Under the field: what can be typed, and what happens to it. */
  hint: text,
  private: text,
  /** In the empty field: {message} is what the reader's phone says most often. */
  example: textWith('message'),
  submit: text,
  paste: text,
  clear: text,
  language: text,
  /** The choice that lets the box find the language by itself. */
  anyLanguage: text,
  photo: text,
  /** Said where the form is sent with nothing in it. */
  empty: text,
  noScript: text,
  /** Where the script has not come after a while; two links to lists follow. */
  late: text,
  searching: text,
  /** Neither messages nor pages could be loaded, and the way to try anew. */
  failed: text,
  reload: text,
  /** Pages were found, but what messages say could not be loaded. */
  searchOnly: text,
  /** A message was recognised: the account is not the reader's, other pages, and what is folded. */
  notMine: text,
  others: text,
  more: text,
  /** One of a few messages: the question, and the choice of none. */
  which: text,
  noneOfThese: text,
  /** Pages for the reader's own words; `nearest` where none has all of them. */
  pages: text,
  nearest: text,
  nothing: text,
  /** Where the text of the pages could not be searched. */
  nothingInPart: text,
  nothingLead: text,
  /** The text is in a language of which no phone's messages are known. */
  unread: textWith('language'),
  /** The way to what is not in this guide. */
  elsewhere: text,
});

/** Words that the markup alone says; the script need not load them again. */
type Written =
  | 'label'
  | 'hint'
  | 'private'
  | 'example'
  | 'submit'
  | 'paste'
  | 'clear'
  | 'language'
  | 'anyLanguage'
  | 'photo'
  | 'noScript'
  | 'late';

/** What the script of the box says. */
export type BoxWords = Omit<z.infer<typeof boxWords>, Written>;
