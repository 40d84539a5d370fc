import type { z } from 'astro/zod';
import { count, forEvery, strict, text, textWith } from '#fields.ts';
import { invariantNames } from './invariants.ts';

const field = strict({ label: text, hint: text.optional() });

/** content/<locale>/site.yaml, triage: the words around the questions, the list of fixes, the support letter and the rules. */
export const triageWords = strict({
  title: text,
  description: text,
  lead: text,
  /** Shown where the questions cannot run. */
  noScript: text,
  /** Shown where the questions have not come after a while. */
  late: text,
  /** What is seen on each drawn screen, in a few words. */
  screens: strict({ locked: text, 'signing-in': text, 'signed-in': text, elsewhere: text, other: text }),
  /** Around a question; `examples` shows what each answer looks like on a phone. */
  form: strict({ next: text, back: text, missing: text, examples: text, private: text }),
  /** The answers given; `changeOf` is for people who hear the link alone. */
  answers: strict({ title: text, change: text, changeOf: textWith('question'), again: text }),
  list: strict({
    title: text,
    /** How many pages fit, while questions remain and when none does. */
    open: count,
    done: count,
    /** Before the circumstance of a reason where the page runs no script. */
    if: textWith('when'),
    usually: text,
    /** On the first proposal: the way to its page. */
    way: text,
    /** What is folded. */
    rest: textWith('count'),
    /** Said aloud when a fix did not help: the title of the next one. */
    next: textWith('title'),
    ruledOut: text,
  }),
  failed: strict({ title: text, text }),
  share: strict({ copy: text, copied: text, refused: text, print: text }),
  /** The letter to Xiaomi's support. */
  letter: strict({
    title: text,
    lead: text,
    private: text,
    open: text,
    fields: strict({
      model: field,
      imei: field,
      proof: field,
      account: field,
      code: field,
      region: field,
      problem: field,
    }),
    imeiRight: text,
    imeiWrong: text,
    imeiShort: text,
    /** Beside a field that seems to hold a password or a code. */
    secret: text,
    result: text,
    /** Where the letter may go and where never. */
    send: text,
    /** The link to the page that says how to reach support. */
    how: text,
    copy: text,
    print: text,
    download: text,
    /** Whoever gets the letter may read another language than the writer. */
    language: text,
    /** Where the script that writes the letter could not be loaded. */
    failed: text,
    file: text,
    greeting: text,
    answers: text,
    tried: text,
    nothingTried: text,
    closing: text,
  }),
  rules: strict({
    title: text,
    description: text,
    lead: text,
    link: text,
    how: text,
    formula: text,
    bases: text,
    fix: text,
    minutes: text,
    rank: text,
    always: text,
    onlyAfter: textWith('answers'),
    notAfter: textWith('answers'),
    for: text,
    against: text,
    rulesOut: text,
    ends: text,
    nothing: text,
    proof: text,
    proofLead: text,
    invariants: forEvery(invariantNames, text),
    combinations: text,
    broken: text,
    journeys: text,
    longest: text,
    unlisted: text,
    rerun: text,
    running: textWith('count'),
    passed: textWith('count'),
    failed: textWith('count', 'broken'),
  }),
});

export type TriageSiteWords = z.infer<typeof triageWords>;
