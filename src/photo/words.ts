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
  /** What that part of the picture is that the message stands on, and under it what to do where it was misread. */
  part: text,
  mend: text,
  /** The phone's language was chosen, and its photos are not read. */
  unread: text,
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
