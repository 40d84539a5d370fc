import type { Match } from './corpus.ts';

const mostCandidates = 3;

/** What a text was found to be. `language` is the phone language of the texts in it. */
export type Decoded = Sure | Unsure | None;

/** It can only mean one message. */
export interface Sure {
  verdict: 'sure';
  match: Match;
  /** Longer messages that hold the text word for word, at most two. */
  longer: readonly Match[];
  /** None for a number, which is the same in all languages. */
  language: string | undefined;
}

/** It may be one of a few messages. */
export interface Unsure {
  verdict: 'unsure';
  /** Two or three kinds, the likeliest first. */
  candidates: readonly Match[];
  language: string | undefined;
  number?: UnknownNumber;
}

/** It is no message of the languages that were looked in. */
interface None {
  verdict: 'none';
  number?: UnknownNumber;
}

/** A number that the text calls a code or an error, and that no kind of message has. */
type UnknownNumber = string | undefined;

/** Offers the first text of each kind. */
export function unsure(matches: readonly Match[], language?: string): Unsure {
  const kinds = new Set<string>();
  const candidates = matches.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, mostCandidates);
  return { verdict: 'unsure', candidates, language };
}

/** The phone language of the texts that an answer names, where it names some. */
export function languageIn(decoded: Decoded): string | undefined {
  return decoded.verdict === 'none' ? undefined : decoded.language;
}

/** Every text that an answer names, best first. */
export function matchesIn(decoded: Decoded): readonly Match[] {
  if (decoded.verdict === 'sure') return [decoded.match, ...decoded.longer];
  return decoded.verdict === 'unsure' ? decoded.candidates : [];
}
