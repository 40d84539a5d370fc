import { countsOf } from '#text/counts.ts';
import { joinedText } from './placeholders.ts';
import { tokensOf } from './tokens.ts';
import type { KindFacts, KindsFacts } from './pages-for.ts';

/**
 * Prepares the texts of one phone language for the decoder: every text, every opening of one, and
 * every prefix joined to every reason it can carry, as weighted tokens. A token weighs the more the
 * fewer texts have it (inverse document frequency, in nats).
 */
export function corpusOf(language: string, texts: PhoneTexts, kinds: KindsFacts): Corpus {
  const single = Object.entries(texts).flatMap(([kind, list]) =>
    list.map((text) => ({ kind, text, tokens: tokensOf(text) })),
  );
  const weights = weightsOf(single);
  const prefixes = single.filter(({ kind, text }) => isPrefix(kinds[kind], text));
  const reasons = single.filter(({ kind, text }) => isReason(kinds[kind], text));
  const whole = single.map(({ kind, text, tokens }) => documentOf(kind, text, tokens, weights));
  const openings = single.flatMap(({ kind, text }) => {
    const first = firstSentence(text);
    if (first === undefined) return [];
    const opening = documentOf(kind, text, tokensOf(first), weights);
    const isItsOwn = !whole.some((other) => other.kind !== kind && other.line.includes(opening.line));
    return opening.tokens.size > 2 && isItsOwn ? [opening] : [];
  });
  const joined = prefixes.flatMap((prefix) =>
    reasons
      .filter((reason) => reason.kind !== prefix.kind && meet(kinds[prefix.kind], kinds[reason.kind]))
      .map((reason) => {
        const text = joinedText(prefix.text, reason.text);
        return documentOf(reason.kind, text, [...prefix.tokens, ...reason.tokens], weights, prefix.kind);
      }),
  );
  return { language, texts, kinds, weights, documents: [...whole, ...openings, ...joined] };
}

/** The sum of a measure over a list. */
export function sum<T>(list: Iterable<T>, measure: (item: T) => number): number {
  let total = 0;
  for (const item of list) total += measure(item);
  return total;
}

function weightsOf(texts: readonly { tokens: readonly string[] }[]): Map<string, number> {
  const counts = countsOf(texts.flatMap(({ tokens }) => [...new Set(tokens)]));
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + texts.length / count)]));
}

function documentOf(
  kind: string,
  text: string,
  tokens: readonly string[],
  weights: ReadonlyMap<string, number>,
  prefix?: string,
): MessageDocument {
  const distinct = new Set(tokens);
  // An opening may have a token that its whole lacks: “ID” counts only where there is no brand.
  const weight = sum(distinct, (token) => weights.get(token) ?? 0);
  return { kind, prefix, text, tokens: distinct, line: lineOf(tokens), weight };
}

/** Tokens in their order as one line, with a space around each, for finding some in others. */
export function lineOf(tokens: readonly string[]): string {
  return ` ${tokens.join(' ')} `;
}

/** The first sentence of a text of several. */
function firstSentence(text: string): string | undefined {
  return /^(.+?)[.!?。！？\n]\s*\p{L}/u.exec(text)?.[1];
}

function isPrefix(kind: KindFacts | undefined, text: string): boolean {
  return kind?.part === 'prefix' || (kind?.part === 'either' && /%(1\$)?s/.test(text));
}

function isReason(kind: KindFacts | undefined, text: string): boolean {
  return kind?.part === 'reason' || (kind?.part === 'either' && !isPrefix(kind, text));
}

/** Whether two kinds appear on the same screen. */
function meet(one: KindFacts | undefined, other: KindFacts | undefined): boolean {
  return Boolean(one?.screens.some((screen) => other?.screens.includes(screen)));
}

/** Message kind → the texts that a phone of one language shows for it. */
export type PhoneTexts = Readonly<Record<string, readonly string[]>>;

/** A text that phones show, with its kind, and the kind of the prefix before it if there is one. */
export interface Match {
  kind: string;
  prefix: string | undefined;
  text: string;
}

/** One text, or a prefix with a reason behind it, as its tokens. */
export interface MessageDocument extends Match {
  tokens: ReadonlySet<string>;
  /** {@link lineOf} its tokens. */
  line: string;
  /** The weight of all tokens together. */
  weight: number;
}

/** The texts of one phone language, ready to be searched. */
export interface Corpus {
  language: string;
  texts: PhoneTexts;
  kinds: KindsFacts;
  /** Token → its weight. */
  weights: ReadonlyMap<string, number>;
  documents: readonly MessageDocument[];
}
