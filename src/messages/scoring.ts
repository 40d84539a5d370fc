import { distance } from '#text/distance.ts';
import { errorsAllowed } from '#text/errors.ts';
import { sum, type Entry, type Lexicon } from './lexicon.ts';

// How much of the score the order of the words decides.
const orderShare = 0.1;

/** The best text of each message kind for the given words, best first. */
export function rank(words: readonly string[], lexicon: Lexicon): Scored[] {
  const { weights, entries } = lexicon;
  const line = ` ${words.join(' ')} `;
  const asked = [...new Set(repair(words, weights))].map((word) => likenesses(word, weights));
  const pairs = words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return weights.has(before) && weights.has(word) ? [` ${before} ${word} `] : [];
  });
  const mass = sum(asked, ({ weight }) => weight);
  const byKind = new Map<string, Scored>();
  for (const entry of entries) {
    const scored = score(entry, { asked, pairs, mass }, weights);
    if (!scored) continue;
    const other = byKind.get(entry.kind);
    const better = other && other.score >= scored.score ? other : scored;
    const run = !entry.prefix && words.length > 1 && entry.line.includes(line) ? scored.recall : 0;
    const quotes = line.includes(entry.line) && entry.mass > (other?.quoted?.mass ?? 0);
    byKind.set(entry.kind, { ...better, run: Math.max(run, other?.run ?? 0), quoted: quotes ? entry : other?.quoted });
  }
  return [...byKind.values()].sort((a, b) => b.score - a.score);
}

/** The geometric mean of how much of the question the text holds and how much of the text the question holds, by weight of words. */
function score(entry: Entry, { asked, pairs, mass }: Question, weights: Weights): Scored | undefined {
  const found = new Map<string, number>();
  const matched = sum(asked, ({ like, weight }) => {
    let best = 0;
    for (const [word, likeness] of like) {
      if (!entry.words.has(word)) continue;
      best = Math.max(best, likeness);
      found.set(word, Math.max(found.get(word) ?? 0, likeness));
    }
    return weight * best;
  });
  if (!matched) return undefined;
  const precision = matched / mass;
  const evidence = sum(found, ([word, likeness]) => likeness * (weights.get(word) ?? 0));
  const recall = evidence / entry.mass;
  const inOrder = pairs.length > 1 ? pairs.filter((pair) => entry.line.includes(pair)).length / pairs.length : 1;
  return {
    entry,
    evidence,
    precision,
    recall,
    inOrder,
    run: 0,
    score: Math.sqrt(precision * recall) * (1 - orderShare * (1 - inOrder)),
  };
}

/** The known words that a word may stand for, each with its likeness from 0 to 1. An unknown word weighs as much as the rarest known one. */
function likenesses(word: string, weights: Weights): Asked {
  const own = weights.get(word);
  if (own !== undefined) return { like: [[word, 1]], weight: own };
  const limit = errorsAllowed(word);
  const like: [string, number][] = [];
  for (const known of limit ? weights.keys() : []) {
    if (errorsAllowed(known) === 0) continue;
    const edits = distance(word, known, limit);
    if (edits <= limit) like.push([known, 1 - edits / Math.max(word.length, known.length)]);
  }
  return {
    like,
    weight: like.length ? Math.max(...like.map(([known]) => weights.get(known) ?? 0)) : Math.log(1 + weights.size),
  };
}

/** Joins words that the reader split and splits words that the reader joined, where that makes known words of unknown ones. */
function repair(words: readonly string[], weights: Weights): string[] {
  const repaired: string[] = [];
  for (const word of words) {
    const last = repaired.at(-1);
    if (last !== undefined && weights.has(last + word) && !(weights.has(last) && weights.has(word))) {
      repaired[repaired.length - 1] = last + word;
    } else repaired.push(...(weights.has(word) ? [word] : split(word, weights)));
  }
  return repaired;
}

function split(word: string, weights: Weights): string[] {
  for (let at = 2; at < word.length - 1; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => weights.has(half))) return halves;
  }
  return [word];
}

type Weights = ReadonlyMap<string, number>;

interface Asked {
  like: readonly (readonly [string, number])[];
  weight: number;
}

/** The words that were asked, the neighbours among them that are known, and the weight of all. */
interface Question {
  asked: readonly Asked[];
  pairs: readonly string[];
  mass: number;
}

/** A text of a lexicon measured against what was asked. */
export interface Scored {
  entry: Entry;
  /** Likeness of the whole, 0 to 1. */
  score: number;
  /** Share of the question that the text holds, and share of the text that the question holds. */
  precision: number;
  recall: number;
  /** Share of the question's neighbours that stand side by side in the text too; 1 where there are too few to tell. */
  inOrder: number;
  /** Weight of the shared words, in nats. */
  evidence: number;
  /** Where the question is a piece of one of the kind's texts, word for word: the piece's share of it. Else 0. */
  run: number;
  /** The heaviest text of the kind that the question holds word for word. */
  quoted?: Entry | undefined;
}
