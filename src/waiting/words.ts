import { count, strict, text, textWith } from '#fields.ts';

/** content/<locale>/site.yaml, waiting: the clock on pages that tell the reader to wait. */
export const waitingWords = strict({
  title: text,
  lead: text,
  /** The buttons: one for each time that the page names, and one for a code that was asked for. */
  start: textWith('duration'),
  asked: text,
  /** Where the script of the clock does not come. */
  failed: text,
  /** What is shown after a tap, loaded by then only. */
  shown: strict({
    ends: textWith('time'),
    over: text,
    codes: count,
    free: text,
    full: textWith('soonest', 'safest'),
    undo: text,
    calendar: text,
    /** Name of the calendar file. */
    file: text,
    share: text,
    copied: text,
    refused: text,
    /** Title and text of the event in the calendar. */
    event: text,
    eventText: textWith('address'),
    keep: text,
    forget: text,
  }),
});
