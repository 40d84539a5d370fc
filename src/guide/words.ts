import { strict, text, textWith } from '#fields.ts';

const titled = strict({ title: text, lead: text });

/** content/<locale>/site.yaml, oneFile: the whole guide in one file. */
export const oneFileWords = strict({
  /** The link in the footer; its size stands behind it. */
  link: text,
  title: text,
  description: text,
  lead: text,
  /** `{date}` is the day the newest article was checked. */
  made: textWith('date'),
  /** Behind it, where the build knows the `{address}` of the site. */
  newest: textWith('address'),
  contents: text,
  /** Said on paper only, which has less than the file. */
  paper: text,
  whichFix: titled,
  /** `others` stands over the same message on phones in other languages. */
  messages: titled.extend({ others: text }),
});
