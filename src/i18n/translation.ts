import { placesIn } from './fill.ts';
import { quotesIn } from './quotes.ts';

/**
 * The words of a language: those of the translation, the English ones for parts that it lacks. Both are trees of groups with
 * texts at their ends; the plural forms of one text stand together and are taken from one of them alone.
 */
export function translated<W>(english: W, translation: unknown): W {
  if (translation === undefined) return english;
  if (!isGroup(english) || isForms(english) || !isGroup(translation)) return translation as W;
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => [key, translated(words, translation[key])]),
  ) as W;
}

/**
 * What is wrong with a translation, each as “part: sentence”: a part that English does not have, a text that is none, a
 * place for a value that is lost or invented, a plural form that the language needs or does not have. `isWhole` asks for every part.
 */
export function faultsOfTranslation(
  english: unknown,
  translation: unknown,
  language: string,
  isWhole: boolean,
  path: readonly string[] = [],
): string[] {
  const fault = (sentence: string) => [`${path.join('.')}: ${sentence}`];
  if (translation === undefined)
    return isWhole ? fault('It is not translated. Write it, or make the language a draft in src/i18n/locales.ts.') : [];
  if (!isGroup(english))
    return typeof translation === 'string' && translation.trim() !== ''
      ? [
          ...placeFaults(String(english), translation),
          ...(path.at(-1) === 'hint' ? quoteFaults(String(english), translation) : []),
        ].flatMap(fault)
      : fault('Write a text.');
  if (!isGroup(translation)) return fault('Write a group of fields.');
  if (isForms(english)) return formFaults(english, translation, language).flatMap(fault);
  const unknown = Object.keys(translation).filter((key) => !Object.hasOwn(english, key));
  return [
    ...unknown.flatMap((key) => fault(`English has no “${key}”. Correct its name or take it out.`)),
    ...Object.entries(english)
      .filter(([key, words]) => !isEmpty(words) || Object.hasOwn(translation, key))
      .flatMap(([key, words]) => faultsOfTranslation(words, translation[key], language, isWhole, [...path, key])),
  ];
}

function placeFaults(english: string, translation: string): string[] {
  const wanted = placesIn(english);
  const found = placesIn(translation);
  return [
    ...wanted
      .filter((place) => !found.includes(place))
      .map((place) => `{${place}} is lost: write it where its value belongs.`),
    ...found.filter((place) => !wanted.includes(place)).map((place) => `{${place}} has no value here: take it out.`),
  ];
}

/** What a hint quotes from the phone stays as in English: the page shows what the reader's phone says. */
function quoteFaults(english: string, translation: string): string[] {
  const found = quotesIn(translation);
  return quotesIn(english)
    .filter((quote) => !found.includes(quote))
    .map((quote) => `“${quote}” is lost: leave it in English, between these marks. Readers see what their phone says.`);
}

/** A form may leave the number out, but “other”, which stands for many numbers. */
function formFaults(english: Group, forms: Group, language: string): string[] {
  const needed = pluralForms(language);
  const wordless = needed.filter((form) => typeof forms[form] !== 'string');
  const strange = Object.keys(forms).filter((form) => !needed.includes(form));
  return [
    ...wordless.map((form) => `The form “${form}” is missing, which numbers in this language need. Write it.`),
    ...strange.map((form) => `Numbers in this language have no form “${form}”. Take it out.`),
    ...needed.flatMap((form) => {
      const faults = placeFaults(String(english['other']), String(forms[form]));
      return form === 'other' ? faults : faults.filter((sentence) => !sentence.startsWith('{count} is lost'));
    }),
  ];
}

/** The plural forms (CLDR) that a language has for the whole numbers that the guide counts to, “other” among them. */
export function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const counted = Array.from({ length: 201 }, (_, number) => rules.select(number));
  return [...new Set([...counted, 'other'])];
}

const forms = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Whether a group is the plural forms of one text. */
function isForms(group: Group): boolean {
  return Object.hasOwn(group, 'other') && Object.keys(group).every((key) => forms.has(key));
}

/** Whether a group has no texts, as the reasons of an answer that speaks for no page. */
function isEmpty(value: unknown): boolean {
  return isGroup(value) && Object.keys(value).length === 0;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Group = Readonly<Record<string, unknown>>;
