import { distance } from '#text/distance.ts';
import type { Match, MessageDocument } from './corpus.ts';
import type { Candidate } from './scoring.ts';
import { thresholds } from './thresholds.ts';

/**
 * Decides whether an input can only mean one of its candidates, which come best first. `length` is
 * the number of distinct tokens of the input. Says which criterion accepted it or refused all.
 */
export function judge(candidates: readonly Candidate[], length: number): Judgement {
  const [best, ...others] = candidates;
  if (!best || best.score <= thresholds.candidateScore) return { criterion: 'no-candidate' };
  const judgement = judgeBest(best, others, length);
  return judgement.match ? judgement : (judgeQuoted(best, candidates) ?? judgement);
}

function judgeBest(best: Candidate, others: readonly Candidate[], length: number): Judgement {
  const { document, score, precision, recall } = best;
  // The same prefix with a reason explains no more than the prefix alone.
  const rival = others.find(
    (other) => other.document.prefix !== document.kind || other.precision > precision * thresholds.rivalGain,
  );
  const rivalScore = rival ? rival.score : 0;
  if (score > thresholds.exactScore)
    return rivalScore > thresholds.exactScore ? { criterion: 'two-exact' } : accepted('exact', document);
  const fragments = [best, ...others].filter(({ verbatimShare }) => verbatimShare > 0);
  const isWholePair = document.prefix !== undefined && precision > thresholds.exactScore;
  if (fragments.length > 0 && !isWholePair) return judgeFragment(fragments);
  if (rivalScore >= score * thresholds.rivalShare) return { criterion: 'rival' };
  if (
    recall < thresholds.completeRecall &&
    others.some((other) => !other.document.prefix && other.precision >= precision * thresholds.samePrecision)
  )
    return { criterion: 'incomplete' };
  if (length > document.tokens.size && precision < thresholds.minPrecision && recall < thresholds.minRecall)
    return { criterion: 'other-sentence' };
  if (isOtherThing(best)) return { criterion: 'stranger' };
  return judgeSimilarity(best);
}

/** Whether a word inside the input makes another thing of it than the text speaks of. */
function isOtherThing({ document, precision, recall, strangers }: Candidate): boolean {
  const isExchanged = precision < thresholds.exchangedPrecision && recall < thresholds.exchangedRecall;
  const isClose = precision >= thresholds.strangerPrecision;
  return strangers.some(({ token, isKnown }) => (isKnown ? isExchanged : !isClose && !isMistyped(token, document)));
}

/** Whether half of the letters of a word are those of one of the text, so that it may stand for it. */
function isMistyped(word: string, { tokens }: MessageDocument): boolean {
  const limit = Math.floor(word.length / 2);
  return [...tokens].some((token) => distance(word, token, limit) <= limit);
}

function judgeSimilarity({ document, score, order, evidence }: Candidate): Judgement {
  if (score >= thresholds.plainScore) return accepted('similar', document);
  if (score < thresholds.sureScore) return { criterion: 'score' };
  if (order < thresholds.sureOrder) return { criterion: 'order' };
  return evidence < thresholds.sureEvidence ? { criterion: 'evidence' } : accepted('similar', document);
}

/** An input that stands word for word in texts of one kind alone, and is a telling part of them. */
function judgeFragment([only, ...more]: readonly Candidate[]): Judgement {
  if (!only || more.length > 0) return { criterion: 'fragment-of-many' };
  return only.verbatimShare >= thresholds.fragmentShare && only.evidence >= thresholds.fragmentEvidence
    ? accepted('fragment', only.document)
    : { criterion: 'small-fragment' };
}

/** A text that stands word for word inside a longer input, the only one, and of the best kind. */
function judgeQuoted(best: Candidate, candidates: readonly Candidate[]): Judgement | undefined {
  const [longest, ...others] = candidates
    .map(({ quoted }) => quoted)
    .filter((quoted) => quoted !== undefined)
    .sort((one, other) => other.weight - one.weight);
  if (!longest || longest.weight < thresholds.quotedWeight || longest.kind !== best.document.kind) return undefined;
  return others.every(({ line }) => longest.line.includes(line)) ? accepted('quoted', longest) : undefined;
}

function accepted(criterion: Criterion, { kind, prefix, text }: Match): Judgement {
  return { criterion, match: { kind, prefix, text } };
}

/** What accepted a candidate or refused all; explained in explain.ts, in the order of judging. */
export type Criterion =
  | 'no-candidate'
  | 'exact'
  | 'two-exact'
  | 'fragment'
  | 'fragment-of-many'
  | 'small-fragment'
  | 'rival'
  | 'incomplete'
  | 'other-sentence'
  | 'stranger'
  | 'score'
  | 'order'
  | 'evidence'
  | 'similar'
  | 'quoted';

export interface Judgement {
  criterion: Criterion;
  /** The text the input can only mean, if there is one. */
  match?: Match;
}
