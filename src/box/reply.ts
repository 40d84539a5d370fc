import type { Match } from '#messages/corpus.ts';
import { pagesFor } from '#messages/pages-for.ts';
import type { Explained } from '#messages/reader.ts';
import type { Found } from '#search/found.ts';
import { pageIdIn } from '#search/vocabulary.ts';

/** Candidates of which one may be the message, and pages to name with a message. */
const mostPages = 4;

/**
 * What the box replies to a text, from what the decoder read and the search found; `undefined` stands
 * for what could not be loaded. A recognised message is answered alone; anything else has the pages
 * that fit best, so that nobody is left with “no message we know”. `part` is where a text that was read off a photo stands on it.
 */
export function replyTo(reading: Explained | undefined, found: Found | undefined, part?: HTMLElement): Reply {
  if (reading?.decoded.verdict === 'sure') return messageReply(reading, reading.decoded.match, reading.decoded.longer);
  const pages = found ? found.hits.map(({ page: { path, title } }) => ({ id: pageIdIn(path), path, title })) : [];
  const candidates = reading?.decoded.verdict === 'unsure' ? reading.decoded.candidates : [];
  // Words that a page answers well are no message, whatever message they resemble, unless a screen says them.
  if (reading && candidates.length > 0 && (part || pages.length === 0 || found?.isWeak))
    return { kind: 'candidates', reading, candidates, pages, part };
  if (pages.length > 0 && found) return { kind: 'pages', pages, found, reading };
  if (reading && candidates.length > 0) return { kind: 'candidates', reading, candidates, pages, part };
  // Without the search, “nothing found” would be a guess.
  return found ? { kind: 'nothing', reading, isPart: found.engine === 'failed' } : { kind: 'failed' };
}

/** The reply to a message that the reader picked from a few. */
export function pickedReply(reading: Explained, match: Match): Reply {
  return messageReply(reading, match, []);
}

function messageReply(reading: Explained, match: Match, longer: readonly Match[]): Reply {
  const pages = pagesFor(reading.answers.kinds, match.kind, match.prefix).slice(0, mostPages);
  return { kind: 'message', reading, match, longer, pages };
}

export type Reply =
  | {
      kind: 'message';
      reading: Explained;
      match: Match;
      /** Longer messages that begin with the same words. */
      longer: readonly Match[];
      /** Ids of pages, best first. */
      pages: readonly string[];
    }
  | {
      kind: 'candidates';
      reading: Explained;
      candidates: readonly Match[];
      pages: readonly FoundPage[];
      /** The part of a photo that they came from. */
      part: HTMLElement | undefined;
    }
  | { kind: 'pages'; pages: readonly FoundPage[]; found: Found; reading: Explained | undefined }
  | {
      kind: 'nothing';
      reading: Explained | undefined;
      /** The text of the pages could not be searched: the engine was not loaded, or does not run in this browser. */
      isPart: boolean;
    }
  /** What was needed to answer is gone, or not of the build that made the page. */
  | { kind: 'failed' };

/** A page that the search found. `path` is inside the locale. */
export interface FoundPage {
  id: string;
  path: string;
  title: string;
}
