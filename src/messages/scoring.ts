import { distance } from '#text/distance.ts';
import { errorsAllowed } from '#text/errors.ts';
import { lineOf, sum, type Corpus, type MessageDocument } from './corpus.ts';

/** How much of the score the order of the tokens decides. */
const orderShare = 0.1;
/** A token with less weight, as “the”, makes no other thing of a text. */
const strangerWeight = 1;

/** Scores the texts of one corpus against inputs. Remembers what each token is similar to. */
export class Scorer {
  readonly corpus: Corpus;
  #similar = new Map<string, QueryToken>();

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** The best text of each message kind for the tokens of an input, best first. */
  rank(tokens: readonly string[]): Candidate[] {
    const { weights, documents } = this.corpus;
    const distinct = [...new Set(repaired(tokens, weights))].map((token) => this.#similarTo(token));
    const query: Query = {
      tokens: distinct,
      pairs: pairsOf(tokens)
        .filter((pair) => pair.every((token) => weights.has(token)))
        .map(lineOf),
      weight: sum(distinct, ({ weight }) => weight),
    };
    const line = lineOf(tokens);
    const byKind = new Map<string, Candidate>();
    for (const document of documents) {
      const candidate = scored(document, query);
      if (!candidate) continue;
      if (!document.prefix && tokens.length > 1 && document.line.includes(line))
        candidate.verbatimShare = candidate.recall;
      if (line.includes(document.line)) candidate.quoted = document;
      const known = byKind.get(document.kind);
      byKind.set(document.kind, known ? merged(known, candidate) : candidate);
    }
    return [...byKind.values()].sort((a, b) => b.score - a.score);
  }

  #similarTo(token: string): QueryToken {
    const known = this.#similar.get(token) ?? similarTo(token, this.corpus.weights);
    this.#similar.set(token, known);
    return known;
  }
}

/**
 * The score is the geometric mean of how much of the query the text holds and how much of the text
 * the query holds, by the weight of tokens. `undefined` where they share none.
 */
function scored(document: MessageDocument, { tokens, pairs, weight }: Query): Candidate | undefined {
  const shared = new Map<string, SimilarToken>();
  let passed: Stranger[] = [];
  const strangers: Stranger[] = [];
  const matched = sum(tokens, (token) => {
    let best = 0;
    for (const similar of token.similar) {
      if (!document.tokens.has(similar.token)) continue;
      best = Math.max(best, similar.similarity);
      const known = shared.get(similar.token);
      if (!known || similar.similarity > known.similarity) shared.set(similar.token, similar);
    }
    if (best > 0) {
      strangers.push(...passed);
      passed = [];
    } else if (shared.size > 0 && token.weight >= strangerWeight)
      passed.push({ token: token.token, isKnown: token.similar.length > 0 });
    return token.weight * best;
  });
  if (!matched) return undefined;
  const precision = matched / weight;
  const evidence = sum(shared.values(), (token) => token.similarity * token.weight);
  const recall = evidence / document.weight;
  const order = pairs.length > 1 ? pairs.filter((pair) => document.line.includes(pair)).length / pairs.length : 1;
  const score = Math.sqrt(precision * recall) * (1 - orderShare * (1 - order));
  return { document, score, precision, recall, order, evidence, strangers, verbatimShare: 0, quoted: undefined };
}

/** Of two candidates of one kind the better one, the first of equals, with what either of them quotes. */
function merged(known: Candidate, next: Candidate): Candidate {
  const isHeavier = next.quoted && (!known.quoted || next.quoted.weight > known.quoted.weight);
  return {
    ...(known.score >= next.score ? known : next),
    verbatimShare: Math.max(known.verbatimShare, next.verbatimShare),
    quoted: isHeavier ? next.quoted : known.quoted,
  };
}

/** The tokens of a corpus that a token may stand for: itself, else those it may be a typo of. */
function similarTo(token: string, weights: Weights): QueryToken {
  const own = weights.get(token);
  if (own !== undefined) return { token, similar: [{ token, similarity: 1, weight: own }], weight: own };
  const limit = errorsAllowed(token);
  const similar: SimilarToken[] = [];
  for (const [known, weight] of limit ? weights : []) {
    if (errorsAllowed(known) === 0) continue;
    const errors = distance(token, known, limit);
    if (errors > limit) continue;
    similar.push({ token: known, similarity: 1 - errors / Math.max(token.length, known.length), weight });
  }
  // A token like none weighs as much as the rarest of all.
  const rarest = Math.log(1 + weights.size);
  return { token, similar, weight: similar.length > 0 ? Math.max(...similar.map(({ weight }) => weight)) : rarest };
}

/** Joins words that were split and splits words that were joined, where that makes known tokens. */
function repaired(tokens: readonly string[], weights: Weights): string[] {
  const list: string[] = [];
  for (const token of tokens) {
    const last = list[list.length - 1];
    if (last !== undefined && weights.has(last + token) && !(weights.has(last) && weights.has(token))) {
      list[list.length - 1] = last + token;
    } else list.push(...(weights.has(token) ? [token] : splitOf(token, weights)));
  }
  return list;
}

function splitOf(token: string, weights: Weights): string[] {
  for (let at = 2; at < token.length - 1; at++) {
    const halves = [token.slice(0, at), token.slice(at)];
    if (halves.every((half) => weights.has(half))) return halves;
  }
  return [token];
}

/** Every two tokens that stand side by side. */
function pairsOf(tokens: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  let before: string | undefined;
  for (const token of tokens) {
    if (before !== undefined) pairs.push([before, token]);
    before = token;
  }
  return pairs;
}

type Weights = ReadonlyMap<string, number>;

interface SimilarToken {
  /** A token of the corpus. */
  token: string;
  /** 1 for the same word, less for each error. */
  similarity: number;
  weight: number;
}

/** A token of the input. */
interface QueryToken {
  token: string;
  similar: readonly SimilarToken[];
  /** That of the heaviest token it may stand for. */
  weight: number;
}

/** An input as a corpus sees it. */
interface Query {
  tokens: readonly QueryToken[];
  /** Neighbours that the corpus knows, each two as a line. */
  pairs: readonly string[];
  /** The weight of all tokens together. */
  weight: number;
}

/** A token that stands inside a text to which it does not belong. */
interface Stranger {
  token: string;
  /** Whether other texts of the language have it. */
  isKnown: boolean;
}

/** The best text of a kind, measured against an input. */
export interface Candidate {
  document: MessageDocument;
  /** Similarity of the whole, 0 to 1. */
  score: number;
  /** Share of the input that the text holds. */
  precision: number;
  /** Share of the text that the input holds. */
  recall: number;
  /** Share of the input's neighbours that stand side by side in the text too; 1 for too few to tell. */
  order: number;
  /** Weight of the shared tokens, in nats. */
  evidence: number;
  /** Tokens of the input between those that it shares, which the text does not have. */
  strangers: readonly Stranger[];
  /** Where the input is a fragment of a text of the kind, word for word: its share of it. Else 0. */
  verbatimShare: number;
  /** The heaviest text of the kind that the input holds word for word. */
  quoted: MessageDocument | undefined;
}
