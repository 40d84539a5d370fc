import { bare, filled, partsOf, readingsOf, type EnglishText } from './english-quote.ts';
import { joinedText, shownText } from './placeholders.ts';
import type { Phone } from './schema.ts';

/**
 * What a phone shows where one set to English shows `quote`, or undefined where the words are not known in its language. The
 * quote is a text of the English phone as readers see it, with `…` or a number in the place of a value, a first half with its
 * reason behind it, or whole clauses of a longer text.
 */
export function messageOn(phone: Phone, english: Phone, quote: string): string | undefined {
  const { whole, lines, valued, spans } = readingsOf(english, quote);
  // A second half stands in the place of a value too, and has words of its own.
  return firstOf(whole, textIn) ?? firstOf(lines, lineIn) ?? firstOf(valued, textIn) ?? firstOf(spans, partIn);

  function textIn({ text, values }: (typeof valued)[number]): string | undefined {
    const own = counterpart(phone, text);
    return own === undefined ? undefined : shownText(filled(own, values));
  }

  /** Each half in its counterpart. */
  function lineIn({ prefix, reason }: (typeof lines)[number]): string | undefined {
    const first = counterpart(phone, prefix);
    const second = onActivationScreen(phone, reason.kind) ?? counterpart(phone, reason);
    return first === undefined || second === undefined ? undefined : joinedText(first, second);
  }

  /** Where the phone's text has as many parts as the English one. */
  function partIn({ text, marks, from, to, of }: (typeof spans)[number]): string | undefined {
    const own = counterpart(phone, text);
    const parts = own === undefined ? [] : partsOf(own, marks);
    return parts.length === of ? bare(parts.slice(from, to).join(' ')) : undefined;
  }
}

/** What `find` finds for the first of some for which it finds anything. */
function firstOf<T>(some: readonly T[], find: (one: T) => string | undefined): string | undefined {
  for (const one of some) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What readers see for words of the English phone, by the phones they have: each wording once, with the language of the phone;
 * the English words where no phone's are known. `find` looks them up.
 */
export function shownOn(phones: readonly Phone[], english: Phone, quote: string, find: Finder): Shown[] {
  const known = phones.flatMap((phone) => {
    const text = phone.language === english.language ? quote : find(phone, english, quote);
    return text === undefined ? [] : [{ text, language: phone.language }];
  });
  const shown = known.filter(({ text }, at) => known.findIndex((other) => other.text === text) === at);
  return shown.length > 0 ? shown : [{ text: quote, language: english.language }];
}

/** What a phone writes where one set to English has the button or menu word `words`; undefined where it is not known. */
export function labelOn({ labels }: Phone, english: Phone, words: string): string | undefined {
  const id = Object.entries(english.labels).find(([, { text }]) => text === words)?.[0];
  return id === undefined ? undefined : labels[id]?.text;
}

/** A menu path, each of its steps as `labelOn` has it; undefined where one is not known. */
export function pathOn(phone: Phone, english: Phone, path: string): string | undefined {
  const steps = stepsOf(path).map((step) => labelOn(phone, english, step));
  return steps.includes(undefined) ? undefined : steps.join(' > ');
}

/** The steps of a menu path as articles write it: “Settings > Apps”. */
export function stepsOf(path: string): string[] {
  return path.split('>').map((step) => step.trim());
}

/** The phone's text of the same kind and key. Where a kind has one text in English, a phone's first says the same. */
function counterpart(phone: Phone, { kind, keys, isOnlyOne }: EnglishText): string | undefined {
  const own = phone.texts[kind];
  const sameKey = keys.map((key) => own?.find((text) => text.key === key)).find((text) => text !== undefined);
  return (sameKey ?? (isOnlyOne ? own?.[0] : undefined))?.text;
}

/** A reason in the activation screen's own words, where these are others than those of the account app. */
function onActivationScreen(phone: Phone, kind: string): string | undefined {
  const shown = phone.texts[kind]?.filter(({ screens }) => screens?.includes('activation'));
  return shown?.some(({ key }) => key !== undefined) ? undefined : shown?.[0]?.text;
}

/** Looks words of the English phone up on another. */
export type Finder = (phone: Phone, english: Phone, quote: string) => string | undefined;

/** Words of a phone, with the phone's language. */
export interface Shown {
  text: string;
  language: string;
}
