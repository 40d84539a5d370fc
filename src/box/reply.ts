import type { Match } from '#messages/corpus.ts';
import { pagesFor } from '#messages/pages-for.ts';
import type { Explained } from '#messages/reader.ts';
import type { Found } from '#search/found.ts';
import { pageIdIn, type PageTitle } from '#search/vocabulary.ts';

/** Candidates of which one may be the message, and pages to name with a message. */
const mostPages = 4;

/**
 * What the box replies to a text, from what the decoder read and the search found; `undefined` stands
 * for what could not be loaded. A recognised message is answered alone; anything else has the pages
 * that fit best, so that nobody is left with “no message we know”.
 */
export function replyTo(
  explained: Explained | undefined,
  found: Found | undefined,
  { titles, isOffPhoto = false }: { titles?: Titles | undefined; isOffPhoto?: boolean } = {},
): Reply {
  const reading = explained && readingOf(explained);
  if (reading?.decoded.verdict === 'sure') return messageReply(reading, reading.decoded.match, reading.decoded.longer);
  const pages = found ? found.hits.map(({ page: { path, title } }) => pageOf(path, { title, ...titles?.[path] })) : [];
  const candidates = reading?.decoded.verdict === 'unsure' ? reading.decoded.candidates : [];
  // Words that a page answers well are no message, whatever message they resemble, unless a screen says them.
  if (reading && candidates.length > 0 && (isOffPhoto || pages.length === 0 || found?.isWeak))
    return { kind: 'candidates', reading, candidates, pages };
  if (pages.length > 0 && found) return { kind: 'pages', pages, notes: notesOf(found, titles !== undefined), reading };
  if (reading && candidates.length > 0) return { kind: 'candidates', reading, candidates, pages };
  // Without the search, “nothing found” would be a guess.
  return found ? { kind: 'nothing', reading, isPart: found.engine === 'failed' } : { kind: 'failed' };
}

/** The reply to a message that the reader picked from a few. */
export function pickedReply(reading: ReadText, match: Match): Reply {
  return messageReply(reading, match, []);
}

function messageReply(reading: ReadText, match: Match, longer: readonly Match[]): Reply {
  const pages = pagesFor(reading.answers.kinds, match.kind, match.prefix).slice(0, mostPages);
  return { kind: 'message', reading, match, longer, pages };
}

/** Without what led to it, which is long and stays where it was read. */
function readingOf({ answers, decoded, texts, meanings, language, unread, trace }: Explained): ReadText {
  return { answers, decoded, texts, meanings, language, unread, text: trace.readings[0]?.text };
}

function pageOf(path: string, title: PageTitle): FoundPage {
  return { id: pageIdIn(path), path, ...title };
}

function notesOf({ hits, ...found }: Found, isTitled: boolean): SearchNotes {
  const { asked, isCut, corrected, language, translated, unknown, isWeak, engine } = found;
  // On a page in another language nobody asked in English: what the best page is known by there says it.
  const meant = translated && isTitled ? hits[0]?.phrase : translated;
  return { asked, isCut, corrected, language, meant, unknown, isWeak, engine };
}

export type Reply =
  | {
      kind: 'message';
      reading: ReadText;
      match: Match;
      /** Longer messages that begin with the same words. */
      longer: readonly Match[];
      /** Ids of pages, best first. */
      pages: readonly string[];
    }
  | {
      kind: 'candidates';
      reading: ReadText;
      candidates: readonly Match[];
      pages: readonly FoundPage[];
    }
  | { kind: 'pages'; pages: readonly FoundPage[]; notes: SearchNotes; reading: ReadText | undefined }
  | {
      kind: 'nothing';
      reading: ReadText | undefined;
      /** The text of the pages could not be searched: the engine was not loaded, or does not run in this browser. */
      isPart: boolean;
    }
  /** What was needed to answer is gone, or not of the build that made the page. */
  | { kind: 'failed' };

/** A text as the decoder read it, with what its messages mean. */
export interface ReadText extends Omit<Explained, 'trace'> {
  /** It as it was read; none of a number alone. */
  text: string | undefined;
}

/** A page that the search found. `path` is inside the locale. */
export interface FoundPage extends PageTitle {
  id: string;
  path: string;
}

/** What a reader should know of a search. */
export interface SearchNotes extends Pick<
  Found,
  'asked' | 'isCut' | 'corrected' | 'language' | 'unknown' | 'isWeak' | 'engine'
> {
  /** What a query in another language was taken for. */
  meant: string | undefined;
}

/** The titles of pages by path, where they are not those of the index. */
export type Titles = Readonly<Record<string, PageTitle>>;
