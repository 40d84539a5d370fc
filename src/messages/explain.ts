import type { Match } from './corpus.ts';
import type { Criterion } from './criteria.ts';
import type { Decoded } from './decoded.ts';
import type { Step, Trace } from './match.ts';
import type { PassageReading } from './passage.ts';
import type { Candidate } from './scoring.ts';
import { thresholds as t } from './thresholds.ts';

const mostCandidates = 5;

/** Why a candidate was accepted or all were refused, with the figure of thresholds.ts that decided. */
const criteria: Readonly<Record<Criterion, string>> = {
  'no-candidate': `Refused: no text has a score above candidateScore (${t.candidateScore}).`,
  exact: `Accepted: the score is above exactScore (${t.exactScore}), and no other kind has that.`,
  'two-exact': `Refused: two kinds have a score above exactScore (${t.exactScore}).`,
  fragment: `Accepted: a fragment of texts of one kind, word for word, of at least fragmentShare (${t.fragmentShare}) and fragmentEvidence (${t.fragmentEvidence}).`,
  'fragment-of-many': 'Refused: a fragment of texts of several kinds.',
  'small-fragment': `Refused: a fragment below fragmentShare (${t.fragmentShare}) or fragmentEvidence (${t.fragmentEvidence}).`,
  rival: `Refused: another kind has at least rivalShare (${t.rivalShare}) of the best score.`,
  incomplete: `Refused: recall is below completeRecall (${t.completeRecall}), and another text explains the words as well (samePrecision, ${t.samePrecision}).`,
  'other-sentence': `Refused: more words than the text, precision below minPrecision (${t.minPrecision}) and recall below minRecall (${t.minRecall}).`,
  stranger: `Refused: another word stands between words of the text, and precision is below strangerPrecision (${t.strangerPrecision}) or, for a word that other texts have, exchangedPrecision (${t.exchangedPrecision}) with recall below exchangedRecall (${t.exchangedRecall}).`,
  score: `Refused: the score is below sureScore (${t.sureScore}).`,
  order: `Refused: the score is below plainScore (${t.plainScore}) and the order below sureOrder (${t.sureOrder}).`,
  evidence: `Refused: the score is below plainScore (${t.plainScore}) and the evidence below sureEvidence (${t.sureEvidence}).`,
  similar: `Accepted: the score reaches plainScore (${t.plainScore}), or sureScore (${t.sureScore}) with sureEvidence (${t.sureEvidence}) and sureOrder (${t.sureOrder}).`,
  quoted: `Accepted: the text stands word for word in a longer one, and weighs at least quotedWeight (${t.quotedWeight}).`,
};

const steps: Readonly<Record<Step, string>> = {
  number: 'A number decided.',
  whole: 'The whole text decided.',
  segment: 'One segment decided: it is a message, and no other segment is another one.',
  segments: 'Several segments are different messages: all are offered.',
  half: 'Only the first half of a message is known, and its second half may be one of several.',
  'other-company': 'It names another company or the password of a network, so it is at most unsure.',
};

/**
 * How the decoder read a text, line by line: words with their weights, candidates with their measures,
 * and what accepted or refused them.
 */
export function explainMessage({ decoded, step, readings }: Trace): string[] {
  return [
    ...readings.flatMap((reading, place) => explainReading(reading, place === 0 ? 'Whole text' : 'Segment')),
    `${steps[step]} ${answerOf(decoded)}`,
  ];
}

function explainReading(
  { text, tokens, corpus, candidates, criterion, decoded }: PassageReading,
  name: string,
): string[] {
  const weighed = tokens.map((token) => {
    const weight = corpus?.weights.get(token);
    return weight === undefined ? token : `${token} ${weight.toFixed(1)}`;
  });
  return [
    `${name} “${text.trim().replace(/\s+/g, ' ')}”`,
    `  language: ${corpus?.language ?? 'none has any of these words'}`,
    `  words, with the weight of those that its texts have: ${weighed.join(', ')}`,
    ...candidates
      .slice(0, mostCandidates)
      .map((candidate) => `  ${measuresOf(candidate)}  ${nameOf(candidate.document)}`),
    `  ${criteria[criterion]} ${decoded.verdict}`,
  ];
}

function measuresOf(candidate: Candidate): string {
  const { score, precision, recall, order, evidence, verbatimShare } = candidate;
  const measures = { score, precision, recall, order, evidence, fragment: verbatimShare };
  return Object.entries(measures)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join('  ');
}

function answerOf(decoded: Decoded): string {
  if (decoded.verdict === 'sure') return `Sure (${decoded.language ?? 'any language'}): ${nameOf(decoded.match)}`;
  const number = decoded.number === undefined ? '' : ` No kind has the number ${decoded.number}.`;
  if (decoded.verdict === 'none') return `No message that is known.${number}`;
  return `Unsure: ${decoded.candidates.map(nameOf).join(' · ')}.${number}`;
}

function nameOf({ kind, prefix, text }: Match): string {
  return `${prefix === undefined ? '' : `${prefix} + `}${kind} “${text}”`;
}
