import { joinedText, shownText } from './placeholders.ts';
import type { Phone } from './schema.ts';

/**
 * What a phone shows where one set to English shows `quote`, or undefined where the words are not known in its language. The
 * quote is a text of the English phone as readers see it, with `…` or a number in the place of a value, a first half with its
 * reason behind it, or whole clauses of a longer text.
 */
export function messageOn(phone: Phone, english: Phone, quote: string): string | undefined {
  const all = textsOf(english);
  const texts = all.map((text) => ({ ...text, values: valuesIn(quote, text.text) }));
  // A second half stands in the place of a value too, and has words of its own.
  return (
    counterpartIn(texts.filter(({ values }) => values?.size === 0)) ??
    joinedOn(phone, all, quote) ??
    counterpartIn(texts.filter(({ values }) => values?.size)) ??
    partsOn(phone, all, quote)
  );

  function counterpartIn(fitting: typeof texts): string | undefined {
    for (const { values = new Map(), ...text } of fitting) {
      const own = counterpart(phone, text);
      if (own !== undefined) return shownText(filled(own, values));
    }
    return undefined;
  }
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
  const id = Object.entries(english.labels ?? {}).find(([, { text }]) => text === words)?.[0];
  return id === undefined ? undefined : labels?.[id]?.text;
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

/** A first half and a reason in one line, each in its counterpart. */
function joinedOn(phone: Phone, texts: readonly EnglishText[], quote: string): string | undefined {
  for (const prefix of texts.filter(({ text }) => /%(1\$)?s\.?$/.test(text)))
    for (const reason of texts) {
      if (joinedText(prefix.text, reason.text) !== quote) continue;
      const first = counterpart(phone, prefix);
      const second = onActivationScreen(phone, reason.kind) ?? counterpart(phone, reason);
      if (first !== undefined && second !== undefined) return joinedText(first, second);
    }
  return undefined;
}

/** Whole sentences or clauses of a longer text, where the phone's text has as many of them as the English one. */
function partsOn(phone: Phone, texts: readonly EnglishText[], quote: string): string | undefined {
  for (const marks of [sentenceMarks, sentenceMarks + clauseMarks])
    for (const text of texts) {
      const parts = partsOf(text.text, marks);
      const spans = parts.map((_part, from) => ({ from, to: from + partsOf(quote, marks).length }));
      const span = spans.find(({ from, to }) => bare(parts.slice(from, to).join(' ')) === bare(quote));
      const own = span && counterpart(phone, text);
      const ownParts = own === undefined ? [] : partsOf(own, marks);
      if (span && ownParts.length === parts.length) return bare(ownParts.slice(span.from, span.to).join(' '));
    }
  return undefined;
}

const sentenceMarks = '.!?؟।。！？';
const clauseMarks = ',;:،؛，；：';

/** A text cut behind marks. */
function partsOf(text: string, marks: string): string[] {
  return Array.from(text.matchAll(new RegExp(`[^${marks}]+[${marks}]*`, 'g')), ([part]) => part.trim());
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

/** The texts of the English phone. Those that differ in small and large letters alone share their keys. */
function textsOf({ texts }: Phone): EnglishText[] {
  return Object.entries(texts).flatMap(([kind, list]) =>
    list.map(({ text, key }) => {
      const twins = list.filter((other) => other.text.toLowerCase() === text.toLowerCase());
      const keys = [key, ...twins.map((twin) => twin.key)].filter((each) => each !== undefined);
      return { kind, text, keys, isOnlyOne: list.length === 1 };
    }),
  );
}

const place = /%(?:(\d)\$)?[ds]/g;

/** The values that stand in a quote where the text has places, by the number of the place; undefined where it is another text. */
function valuesIn(quote: string, text: string): Map<string, string> | undefined {
  if (bare(quote) === bare(text) || bare(quote) === bare(shownText(text))) return new Map();
  const numbers = Array.from(text.matchAll(place), ([, number], at) => number ?? String(at + 1));
  if (numbers.length === 0) return undefined;
  const parts = bare(text).split(/%(?:\d\$)?[ds]/g);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('(.{1,12})');
  const found = new RegExp(`^${pattern}$`, 'u').exec(bare(quote));
  return found ? new Map(numbers.map((number, at) => [number, String(found[at + 1])])) : undefined;
}

/** A text without the stop or comma at its end, which quotes in a sentence leave out. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.,;،؛।，。；]$/, '');
}

function filled(text: string, values: ReadonlyMap<string, string>): string {
  let at = 0;
  return text.replace(place, (whole, number?: string) => values.get(number ?? String(++at)) ?? whole);
}

interface EnglishText {
  kind: string;
  text: string;
  keys: readonly string[];
  isOnlyOne: boolean;
}

/** Looks words of the English phone up on another. */
export type Finder = (phone: Phone, english: Phone, quote: string) => string | undefined;

/** Words of a phone, with the phone's language. */
export interface Shown {
  text: string;
  language: string;
}
