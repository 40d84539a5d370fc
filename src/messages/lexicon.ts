import { tokensOf } from './tokens.ts';
import { gluedText } from './placeholders.ts';
import type { KindFacts, KindsFacts } from './pages-for.ts';

/**
 * Prepares the texts of one phone language for `decode`: every text as a set of weighted words, and every prefix together
 * with every reason it can carry. A word weighs the more the fewer texts have it (inverse document frequency, in nats).
 */
export function lexiconOf(language: string, texts: PhoneTexts, kinds: KindsFacts): Lexicon {
  const single = Object.entries(texts).flatMap(([kind, list]) =>
    list.map((text) => ({ kind, text, words: tokensOf(text) })),
  );
  const counts = new Map<string, number>();
  for (const { words } of single) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + single.length / count)]));
  const entry = (kind: string, text: string, words: string[], prefix?: string): Entry => {
    const unique = new Set(words);
    return {
      kind,
      text,
      prefix,
      words: unique,
      line: ` ${words.join(' ')} `,
      mass: sum(unique, (word) => weights.get(word) ?? 0),
    };
  };
  const prefixes = single.filter(({ kind, text }) => isPrefix(kinds[kind], text));
  const reasons = single.filter(({ kind, text }) => isReason(kinds[kind], text));
  const glued = prefixes.flatMap((prefix) =>
    reasons
      .filter((reason) => reason.kind !== prefix.kind && meet(kinds[prefix.kind], kinds[reason.kind]))
      .map((reason) =>
        entry(reason.kind, gluedText(prefix.text, reason.text), [...prefix.words, ...reason.words], prefix.kind),
      ),
  );
  const whole = single.map(({ kind, text, words }) => entry(kind, text, words));
  const openings = single.flatMap(({ kind, text }) => {
    const opening = entry(kind, text, tokensOf(firstSentence(text)));
    const isItsOwn = !whole.some((other) => other.kind !== kind && other.line.includes(opening.line));
    return opening.words.size > 2 && isItsOwn ? [opening] : [];
  });
  return { language, texts, kinds, weights, entries: [...whole, ...openings, ...glued] };
}

/** The sum of a measure over a list. */
export function sum<T>(list: Iterable<T>, measure: (item: T) => number): number {
  let total = 0;
  for (const item of list) total += measure(item);
  return total;
}

/** The first sentence of a text of several, or nothing. */
function firstSentence(text: string): string {
  return /^(.+?)[.!?。！？\n]\s*\p{L}/u.exec(text)?.[1] ?? '';
}

function isPrefix(kind: KindFacts | undefined, text: string): boolean {
  return kind?.part === 'prefix' || (kind?.part === 'either' && /%(1\$)?s/.test(text));
}

function isReason(kind: KindFacts | undefined, text: string): boolean {
  return kind?.part === 'reason' || (kind?.part === 'either' && !isPrefix(kind, text));
}

function meet(one: KindFacts | undefined, other: KindFacts | undefined): boolean {
  return Boolean(one?.screens.some((screen) => other?.screens.includes(screen)));
}

/** Message kind → the texts that a phone of one language shows for it. */
export type PhoneTexts = Readonly<Record<string, readonly string[]>>;

/** One text, or a prefix with a reason behind it, as its words. */
export interface Entry {
  kind: string;
  prefix: string | undefined;
  text: string;
  words: ReadonlySet<string>;
  /** The words in their order, with a space around each. */
  line: string;
  /** The weight of all words together. */
  mass: number;
}

export interface Lexicon {
  language: string;
  texts: PhoneTexts;
  kinds: KindsFacts;
  weights: ReadonlyMap<string, number>;
  entries: readonly Entry[];
}
