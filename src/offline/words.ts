import { strict, text } from '#fields.ts';

/** content/<locale>/site.yaml, offline: the page shown where there is no network and no copy of the page asked for. */
export const offlineWords = strict({
  title: text,
  description: text,
  lead: text,
  /** At the foot of every page, once all of the guide is stored. */
  stored: text,
});
