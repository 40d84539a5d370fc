import { strict, text } from '#fields.ts';

/** content/<locale>/site.yaml, share: the address of the page as a picture for another device's camera. */
export const shareWords = strict({ open: text, title: text, lead: text, close: text });
