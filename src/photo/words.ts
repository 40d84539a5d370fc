import type { z } from 'astro/zod';
import { strict, text, textWith } from '#fields.ts';

/** content/<locale>/site.yaml, photo: the button that reads a message off a photo, and what is said while it does. */
export const photoWords = strict({
  button: text,
  /** Before it is tapped: {megabytes} are loaded, and where the picture stays. */
  note: textWith('megabytes'),
  loading: text,
  reading: text,
  cancel: text,
  cancelled: text,
  /** Under what was read, beside the part of the picture. */
  mend: text,
  /** Nothing like a message is on the picture: all that was read stands in the box, or nothing. */
  noMessage: text,
  noText: text,
  tooLarge: text,
  noPicture: text,
  /** The engine or the letters could not be loaded; they failed; they took too long. */
  noNetwork: text,
  failed: text,
  slow: text,
});

export type PhotoWords = z.infer<typeof photoWords>;
