import type { Meaning, Tried } from './meaning.ts';
import { correctedLine, type Query } from './query.ts';
import type { Hit } from './rank.ts';
import { thresholds } from './thresholds.ts';
import { elsewhereId, pageIdIn } from './vocabulary.ts';

const mostResults = 12;

/** What was found, for showing and explaining it. */
export function found({ text, isCut }: Asked, attempt: Attempt, engine: Found['engine']): Found {
  const { meaning, query, hits } = attempt;
  const [best] = hits;
  const { isTranslated } = meaning;
  return {
    asked: text,
    isCut,
    hits: best ? hits.filter(({ score }) => score >= best.score * thresholds.worstShare).slice(0, mostResults) : [],
    corrected: !isTranslated && query.corrected.size > 0 ? correctedLine(text, query) : undefined,
    language: meaning.language,
    tried: meaning.tried,
    translated: isTranslated ? query.terms.map(({ word }) => word).join(' ') : undefined,
    unknown: isTranslated ? [] : query.unknown,
    isWeak: best !== undefined && isWeak(best, attempt),
    engine,
    readings: query.readings,
  };
}

/** Whether no page is meant, or the best has too little of the query. */
function isWeak(best: Hit, { meaning, query }: Attempt): boolean {
  const knownShare = query.terms.length / (query.terms.length + query.unknown.length);
  const least = meaning.isTranslated ? thresholds.weakLikenessTranslated : thresholds.weakLikeness;
  return (
    pageIdIn(best.page.path) === elsewhereId || best.share * knownShare < thresholds.weakShare || best.likeness < least
  );
}

export interface Found {
  /** The query, cleaned. */
  asked: string;
  isCut: boolean;
  /** Best first. */
  hits: readonly Hit[];
  /** The query with misspelt words corrected, where there were any. */
  corrected: string | undefined;
  /** The language that the query seems to be in, where it is not the guide's. */
  language: string | undefined;
  /** The languages whose lists were loaded, and why. */
  tried: readonly Tried[];
  /** The words of the guide that a query in another language stands for. */
  translated: string | undefined;
  unknown: readonly string[];
  /** No page has much of it. */
  isWeak: boolean;
  /** Not needed: phrases were sure. Not asked: the decoder had answered. Failed: phrases had to do. */
  engine: 'not-needed' | 'not-asked' | 'used' | 'failed';
  /** What each word was taken for. */
  readings: Query['readings'];
}

/** A query, cleaned. */
export interface Asked {
  text: string;
  isCut: boolean;
  isExact: boolean;
}

/** What was found for a meaning of a query. */
export interface Attempt {
  meaning: Meaning;
  query: Query;
  hits: readonly Hit[];
}
