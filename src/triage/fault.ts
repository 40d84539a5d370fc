import { afterChangePage, lockPage, waitPage } from '#ids.ts';
import type { InvariantName } from './invariants.ts';
import type { Broken, Proof, Reach } from './proof.ts';

/** What a writer does about an invariant that a list breaks. */
const mends: Record<InvariantName, string> = {
  complete: 'is not in the list exactly once. It must need nothing that a fact of content/triage.yaml denies.',
  'not-mine': 'is listed. Set `own: true` in content/fixes.yaml or content/questions.yaml.',
  found: 'is listed. Name it there under `rulesOut` of each answer that establishes “found”.',
  'whose-first': 'is listed. Name it there under `rulesOut` of each answer that establishes “unsure-whose”.',
  possible: 'is listed, but an answer denies what it needs. Correct its `needs`, or `denies` in content/triage.yaml.',
  'ruled-out': 'is listed, but an answer rules it out. The ranking must leave it out.',
  'no-reset': 'is listed. Let the fact deny “codes” there, and the fix need them in content/fixes.yaml.',
  'pause-first': `comes before “${afterChangePage}”, or that is not listed. Give that more points there, or the other fewer.`,
  'lock-only': 'is listed. Let the fact deny “locked” there, or name the page under `rulesOut`.',
  'signed-in': 'is listed. Let the fact deny “signed-in” there.',
  'wait-first': `comes before “${waitPage}”, or that is not listed. Give waiting more points there, or the other fewer.`,
  'lock-page': `is not listed. Name it under facts, locked, keeps, and deny nothing “${lockPage}” needs.`,
  reason: 'is listed, but no answer speaks for it. Only an answer with points above 0 may propose a question.',
};

/** The faults that the proof of a table found, each a sentence that names the answers, the article and the mend. */
export function faultsIn(proof: Proof, reach: Reach): string[] {
  return [
    ...proof.broken.flatMap(faultsOf),
    ...reach.unlisted.map(
      (id) =>
        `“${id}” is never among the best three of a list that a reader can come to, with a reason of its own. Give it more points, or take it out.`,
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
