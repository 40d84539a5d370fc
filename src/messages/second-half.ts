import type { Pieces } from '#browser/pieces.ts';
import { distance } from '#text/distance.ts';
import { errorsAllowed } from '#text/errors.ts';
import type { Match } from './corpus.ts';
import { Passage } from './passage.ts';
import { joinedText } from './placeholders.ts';
import type { Scorer } from './scoring.ts';
import { thresholds } from './thresholds.ts';
import { tokensOf } from './tokens.ts';

/** So many are offered, beside the half alone. */
const most = 2;

/**
 * What the other words of a text may say, of which only the first half of a message is known, as in
 * “Can't sign in. Bad password”: the half with each reason of the language that has something of those
 * words, the likeliest first. None where they are many, or no reason has enough of them.
 */
export function* likelyWholes(half: Match, tokens: readonly string[], scorer: Scorer): Pieces<Match[]> {
  const others = tokens.filter((token) => !isNear(token, tokensOf(half.text)));
  const { kinds } = scorer.corpus;
  const own = kinds[half.kind];
  if (!own || others.length === 0 || others.length > thresholds.wordsBehindHalf) return [];
  const { candidates } = yield* new Passage(others.join(' ')).readBy([scorer]);
  return candidates
    .filter(({ document: { kind, prefix }, precision, evidence }) => {
      const facts = kinds[kind];
      const canFollow = facts?.part === 'reason' && facts.screens.some((screen) => own.screens.includes(screen));
      const hasEnough = precision >= thresholds.behindHalfPrecision && evidence >= thresholds.behindHalfEvidence;
      return canFollow && prefix === undefined && hasEnough;
    })
    .slice(0, most)
    .map(({ document: { kind, text } }) => ({ kind, prefix: half.kind, text: joinedText(half.text, text) }));
}

/** Whether a token is one of others, but for the errors that a word of its length may have. */
export function isNear(token: string, others: readonly string[]): boolean {
  const limit = errorsAllowed(token);
  return others.some((other) => distance(token, other, limit) <= limit);
}
