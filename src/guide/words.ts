import { z } from 'astro/zod';

const text = z.string().min(1);
const titled = z.strictObject({ title: text, lead: text });

/** content/<locale>/site.yaml, oneFile: the whole guide in one file. */
export const oneFileWords = z.strictObject({
  /** The link in the footer; its size stands behind it. */
  link: text,
  title: text,
  description: text,
  lead: text,
  /** `{date}` is the day the newest article was checked. */
  made: text,
  /** Behind it, where the build knows the address of the site. */
  newest: text,
  contents: text,
  whichFix: titled,
  /** `others` stands over the same message on phones in other languages. */
  messages: titled.extend({ others: text }),
});
