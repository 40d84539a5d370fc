import { joinedText, shownText } from './placeholders.ts';
import type { Phone } from './schema.ts';

/**
 * All texts of the English phone that words quoted from it can be, surest first. They are the same for whichever phone the words
 * are wanted on, so each quote is looked up once.
 */
export function readingsOf(english: Phone, quote: string): Readings {
  const readings = quotesOf.get(english) ?? new Map<string, Readings>();
  quotesOf.set(english, readings);
  const known = readings.get(quote) ?? readingsIn(textsOf(english), quote);
  readings.set(quote, known);
  return known;
}

const quotesOf = new WeakMap<Phone, Map<string, Readings>>();

function readingsIn(texts: readonly EnglishText[], quote: string): Readings {
  const valued = texts.flatMap((text) => {
    const values = valuesIn(quote, text.text);
    return values ? [{ text, values }] : [];
  });
  return {
    whole: valued.filter(({ values }) => values.size === 0),
    lines: linesOf(texts, quote),
    valued: valued.filter(({ values }) => values.size > 0),
    spans: [sentenceMarks, sentenceMarks + clauseMarks].flatMap((marks) =>
      texts.flatMap((text) => spanIn(text, quote, marks)),
    ),
  };
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

/** A first half and a reason that are the quote in one line. */
function linesOf(texts: readonly EnglishText[], quote: string): Line[] {
  const prefixes = texts.filter(({ text }) => /%(1\$)?s\.?$/.test(text));
  return prefixes.flatMap((prefix) =>
    texts.filter(({ text }) => joinedText(prefix.text, text) === quote).map((reason) => ({ prefix, reason })),
  );
}

/** Whole sentences or clauses of a longer text, the first that are the quote. */
function spanIn(text: EnglishText, quote: string, marks: string): Span[] {
  const parts = partsOf(text.text, marks);
  const length = partsOf(quote, marks).length;
  const from = parts.findIndex((_part, at) => bare(parts.slice(at, at + length).join(' ')) === bare(quote));
  return from < 0 ? [] : [{ text, marks, from, to: from + length, of: parts.length }];
}

const sentenceMarks = '.!?؟।。！？';
const clauseMarks = ',;:،؛，；：';

/** A text cut behind marks. */
export function partsOf(text: string, marks: string): string[] {
  return Array.from(text.matchAll(new RegExp(`[^${marks}]+[${marks}]*`, 'g')), ([part]) => part.trim());
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

/** A text with values in its places. */
export function filled(text: string, values: ReadonlyMap<string, string>): string {
  let at = 0;
  return text.replace(place, (whole, number?: string) => values.get(number ?? String(++at)) ?? whole);
}

/** A text without the stop or comma at its end, which quotes in a sentence leave out. */
export function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[.,;،؛।，。；]$/, '');
}

/** What a quote can be: a whole text, a first half and its reason, a text with values in its places, or a part of one. */
interface Readings {
  whole: readonly Valued[];
  lines: readonly Line[];
  valued: readonly Valued[];
  spans: readonly Span[];
}

interface Valued {
  text: EnglishText;
  /** By the number of the place. */
  values: ReadonlyMap<string, string>;
}

interface Line {
  prefix: EnglishText;
  reason: EnglishText;
}

/** The parts of a text between these marks, from one on and up to another, of so many. */
interface Span {
  text: EnglishText;
  marks: string;
  from: number;
  to: number;
  of: number;
}

/** A text of the English phone, with the keys under which other phones have it. */
export interface EnglishText {
  kind: string;
  text: string;
  keys: readonly string[];
  isOnlyOne: boolean;
}
