import { forEvery, strict, text, textWith } from '#fields.ts';
import { wayIds } from './ways.ts';

/** content/<locale>/site.yaml, share: the buttons at the foot of each page, and what they open. */
export const shareWords = strict({
  share: text,
  open: text,
  print: text,
  /** The address as a picture for a camera, and the apps that a page is passed on with. */
  dialog: strict({
    title: text,
    lead: text,
    copy: text,
    copied: text,
    refused: text,
    ways: forEvery(wayIds, text),
    close: text,
    /** The mark behind a heading. */
    section: textWith('title'),
  }),
});
