import { lockPage, waitPage } from '#ids.ts';
import type { InvariantName } from './invariants.ts';
import type { Broken, Proof, Reach } from './proof.ts';

/** What a writer does about an invariant that a list breaks. */
const mends: Record<InvariantName, string> = {
  complete: 'is not in the list exactly once. It must need nothing that a fact of content/triage.yaml denies.',
  'not-mine': 'is listed. Set `own: true` in content/fixes.yaml or content/questions.yaml.',
  possible: 'is listed, but an answer denies what it needs. Correct its `needs`, or `denies` in content/triage.yaml.',
  'wait-first': `comes before “${waitPage}”, or that is not listed. Give waiting more points there, or the other fewer.`,
  'lock-page': `is not listed. Name it under facts, locked, keeps, and deny nothing “${lockPage}” needs.`,
  reason: 'is listed, but no answer speaks for it. Only an answer with points above 0 may propose a question.',
};

/** The faults that the proof of a table found, each a sentence that names the answers, the article and the mend. */
export function faultsIn(proof: Proof, reach: Reach): string[] {
  return [
    ...proof.broken.flatMap(faultsOf),
    ...reach.unlisted.map(
      (id) => `“${id}” is in no list that a reader can come to. Give it more points, or a base, or take it out.`,
    ),
    ...reach.unasked.map(
      (id) =>
        `The question “${id}” is asked nowhere, or changes no list. Correct its \`when\` and points, or take it out.`,
    ),
  ];
}

function faultsOf({ breaches, answers }: Broken): string[] {
  const given = answers.map(({ question, id }) => `${question}=${id}`).join(', ') || 'no answer';
  return breaches.map(({ name, articles }) => `${name} is broken by ${given}: ${articles.join(', ')} ${mends[name]}`);
}
