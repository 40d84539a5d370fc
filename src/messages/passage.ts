import type { Pieces } from '#browser/pieces.ts';
import type { Corpus } from './corpus.ts';
import { judge, type Criterion } from './criteria.ts';
import { unsure, type Decoded } from './decoded.ts';
import type { Candidate, Scorer } from './scoring.ts';
import { thresholds } from './thresholds.ts';
import { tokensOf } from './tokens.ts';

const mostLonger = 2;

/** A text, or a segment of one, that is read as one message. */
export class Passage {
  readonly tokens: readonly string[];
  #text: string;
  #candidates: readonly Candidate[] = [];
  #corpus: Corpus | undefined;
  #scorersUsed = 0;

  constructor(text: string) {
    this.#text = text;
    this.tokens = tokensOf(text);
  }

  /**
   * Reads it by the texts of some languages, which must begin with those of the last call: they are
   * not used again. The language with the best candidate decides, the first of equals.
   */
  *readBy(scorers: readonly Scorer[]): Pieces<PassageReading> {
    for (const scorer of scorers.slice(this.#scorersUsed)) {
      yield;
      const candidates = scorer.rank(this.tokens);
      const [best] = candidates;
      if (!best || (this.#candidates[0] && best.score <= this.#candidates[0].score)) continue;
      [this.#candidates, this.#corpus] = [candidates, scorer.corpus];
    }
    this.#scorersUsed = scorers.length;
    return this.#judged();
  }

  #judged(): PassageReading {
    const candidates = this.#candidates;
    const corpus = this.#corpus;
    const language = corpus?.language;
    const { criterion, match } = judge(candidates, new Set(this.tokens).size);
    const reading = { text: this.#text, tokens: this.tokens, corpus, candidates, criterion };
    if (match) {
      const longer = candidates.filter(
        ({ verbatimShare, document }) => verbatimShare > 0 && document.kind !== match.kind,
      );
      return {
        ...reading,
        decoded: { verdict: 'sure', match, longer: longer.slice(0, mostLonger).map(matchOf), language },
      };
    }
    if (criterion === 'no-candidate') return { ...reading, decoded: { verdict: 'none' } };
    // Two are always offered, a third only where it comes close.
    const close = candidates.filter(({ score }, place) => place < 2 || score > thresholds.candidateScore);
    return { ...reading, decoded: unsure(close.map(matchOf), language) };
  }
}

function matchOf({ document: { kind, prefix, text } }: Candidate) {
  return { kind, prefix, text };
}

/** How a passage was read, with all that led to it. */
export interface PassageReading {
  text: string;
  tokens: readonly string[];
  decoded: Decoded;
  /** What accepted the match or refused all candidates. */
  criterion: Criterion;
  /** Those of the language that decided, best first, however far they are. */
  candidates: readonly Candidate[];
  /** The texts of that language; `undefined` where none shares a token. */
  corpus: Corpus | undefined;
}
