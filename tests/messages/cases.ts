import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFor, type KindsFacts } from '#messages/pages-for.ts';
import { matchesIn, type Decoded } from '#messages/decoded.ts';
import { familyOf } from '../search/queries.ts';

/** Each has a file. */
const sets = ['cases', 'aside', 'fresh', 'blind'] as const;

/**
 * Messages as people paste and retype them, and sentences that hold words of messages, with the pages
 * that are a right answer; none where no message of the guide is meant. Labels were decided before
 * the decoder was run. cases.jsonl was looked at while improving, aside.jsonl, fresh.jsonl and blind.jsonl never.
 */
export function labelledMessages(): LabelledMessage[] {
  return sets.flatMap((set) =>
    readFileSync(join(import.meta.dirname, `${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => ({ ...(JSON.parse(line) as Omit<LabelledMessage, 'set'>), set })),
  );
}

/** What an answer is worth: right or wrong where it is sure, else whether a right kind is offered. */
export function verdictOf(decoded: Decoded | undefined, want: readonly string[], kinds: KindsFacts): MessageVerdict {
  const isRight = (kind: string, prefix?: string) => want.includes(pagesFor(kinds, kind, prefix)[0] ?? '');
  if (decoded?.verdict === 'sure') {
    const { kind, prefix } = decoded.match;
    return isRight(kind, prefix) ? 'sure and right' : 'sure and wrong';
  }
  const offered = decoded ? matchesIn(decoded) : [];
  if (offered.length === 0) return 'none';
  return offered.some(({ kind, prefix }) => isRight(kind, prefix)) ? 'offered' : 'unsure';
}

/** What a text is: a message of a known language or family of languages, talk, or a message that the guide does not know. */
export function groupOf({ isTalk, want, lang, set }: LabelledMessage): string {
  if (isTalk) return `talk, ${set}`;
  return want.length > 0 ? `${familyOf(lang)}, ${set}` : `unknown languages, ${set}`;
}

export interface LabelledMessage {
  text: string;
  /** Ids of pages. */
  want: string[];
  /** It is a question or a remark, and no message. */
  isTalk?: boolean;
  lang: string;
  source: string;
  set: (typeof sets)[number];
}

export type MessageVerdict = 'sure and right' | 'sure and wrong' | 'offered' | 'unsure' | 'none';
