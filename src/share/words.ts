import { z } from 'astro/zod';

const text = z.string().min(1);

/** content/<locale>/site.yaml, share: the address of the page as a picture for another device's camera. */
export const shareWords = z.strictObject({ open: text, title: text, lead: text, close: text });
