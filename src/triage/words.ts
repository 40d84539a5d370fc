import { z } from 'astro/zod';

const text = z.string().min(1);
const count = z.strictObject({ one: text.optional(), other: text });
const field = z.strictObject({ label: text, hint: text.optional() });

/** content/<locale>/site.yaml, triage: the words around the questions, the list of fixes, the support letter and the rules. */
export const triageWords = z.strictObject({
  title: text,
  description: text,
  lead: text,
  /** Shown where the questions cannot run. */
  noScript: text,
  /** What is seen on each drawn screen, in a few words. */
  screens: z.strictObject({ locked: text, 'signing-in': text, 'signed-in': text, elsewhere: text, other: text }),
  /** Under the questions. */
  form: z.strictObject({ next: text, back: text, missing: text }),
  /** The answers given; `changeOf` is for people who hear the link alone. */
  answers: z.strictObject({ title: text, change: text, changeOf: text, again: text }),
  list: z.strictObject({
    title: text,
    /** How many fixes fit, while questions remain and when none does. */
    open: count,
    done: count,
    /** Before the circumstance of a reason where the page runs no script. */
    if: text,
    usually: text,
    worked: text,
    yes: text,
    no: text,
    /** Of a fix that did not work: its mark, the way to take that back, and what is said aloud with the next fix's name. */
    tried: text,
    untry: text,
    next: text,
    ruledOut: text,
  }),
  solved: z.strictObject({ title: text, text, link: text }),
  failed: z.strictObject({ title: text, text }),
  forget: z.strictObject({ text, button: text, done: text }),
  share: z.strictObject({ copy: text, copied: text, refused: text, print: text }),
  /** The letter to Xiaomi's support. `blank` stands where a reader has not filled a field. */
  letter: z.strictObject({
    title: text,
    lead: text,
    private: text,
    open: text,
    fields: z.strictObject({
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
    result: text,
    copy: text,
    print: text,
    download: text,
    file: text,
    greeting: text,
    answers: text,
    tried: text,
    nothingTried: text,
    closing: text,
    blank: text,
  }),
  rules: z.strictObject({
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
    onlyAfter: text,
    notAfter: text,
    for: text,
    against: text,
    rulesOut: text,
    ends: text,
    nothing: text,
    proof: text,
    proofLead: text,
    invariants: z.strictObject({
      complete: text,
      'not-mine': text,
      possible: text,
      'wait-first': text,
      'lock-page': text,
    }),
    combinations: text,
    broken: text,
    journeys: text,
    longest: text,
    unlisted: text,
    rerun: text,
    running: text,
    passed: text,
    failed: text,
  }),
});

export type TriageSiteWords = z.infer<typeof triageWords>;
