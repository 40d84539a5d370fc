import { defaultLocale, localePath, localeRow, type Locale } from '#i18n/locales.ts';
import { sentencesIn, wordCount } from '#i18n/sentences.ts';
import type { Content } from '../support/content.ts';
import { partsOf, stateOf } from './parts.ts';

/** A translation's sentences have at most so many times the words of the English ones, and none has more than so many. */
const mostOfEnglish = 1.25;
const mostWords = 28;
/** A heading or a cell says nothing of how long sentences are. */
const fewestWords = 4;

/**
 * What reads badly in a translation, and what nobody but its translator has read, as sentences: faults of a language that is
 * published, remarks on a draft.
 */
export async function wordingOf(content: Content, locale: Locale): Promise<string[]> {
  return [
    ...longSentencesIn(content, locale),
    ...quotedByHandIn(content, locale),
    ...(isPublished(locale) ? await unreadIn(content, localePath(locale)) : []),
  ];
}

/** Whether readers are shown a language. */
export function isPublished(locale: Locale): boolean {
  return localeRow(locale).state === 'published';
}

function longSentencesIn(content: Content, locale: Locale): string[] {
  return articlesOf(content, locale).flatMap(({ file, body, english }) => {
    const own = lengthsOf(body, locale);
    const mean = averageOf(own.map(({ words }) => words));
    const most = averageOf(lengthsOf(english, defaultLocale).map(({ words }) => words)) * mostOfEnglish;
    return [
      ...own
        .filter(({ words }) => words > mostWords)
        .map(({ words, sentence }) => `${file}: “${sentence}” has ${words} words. Make two sentences of it.`),
      ...(mean > most
        ? [`${file}: its sentences have ${mean.toFixed(1)} words, in English ${(most / mostOfEnglish).toFixed(1)}. Shorten them.`]
        : []),
    ];
  });
}

/** Sentences by language and text: tests read many copies of the content that differ in one file. */
const counted = new Map<string, Sentence[]>();

function lengthsOf(body: string, locale: Locale): Sentence[] {
  const key = `${locale}\n${body}`;
  const known = counted.get(key);
  if (known) return known;
  const lengths = sentencesIn(body)
    .map((sentence) => ({ sentence, words: wordCount(sentence, locale) }))
    .filter(({ words }) => words >= fewestWords);
  counted.set(key, lengths);
  return lengths;
}

interface Sentence {
  sentence: string;
  words: number;
}

/** Words of a phone in quotation marks, which belong into a component: the build then shows those of the reader's phone. */
function quotedByHandIn(content: Content, locale: Locale): string[] {
  const phones = ['en', ...localeRow(locale).phones].map((language) => content.phone.get(`phone/${language}`));
  const known = new Set(
    phones.flatMap((phone) => Object.values(phone?.texts ?? {}).flatMap((texts) => texts.map(({ text }) => plain(text)))),
  );
  return articlesOf(content, locale).flatMap(({ file, body }) =>
    Array.from(body.matchAll(/[«“„]\s?([^«»“”„]+?)\s?[»”“]/g), ([, quote]) => String(quote))
      .filter((quote) => known.has(plain(quote)))
      .map((quote) => `${file}: “${quote}” is a phone's. Write <Message> with the words of the English article.`),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[.\s]+/g, ' ').trim();
}

async function unreadIn(content: Content, folder: string): Promise<string[]> {
  const parts = await partsOf(content);
  const states = await Promise.all(parts.map((part) => stateOf(content, folder, part)));
  return parts
    .filter((_, at) => states[at]?.reading === 'unread' && states[at].words !== 'missing')
    .map(
      ({ name }) =>
        `content/${folder}/read.yaml: nobody but its translator has read ${name}. Let someone read it, then run: npm run languages -- read ${folder} ${name} NAME`,
    );
}

/** The articles of a language, each with the body of its English one. */
function articlesOf({ translations, fixes, questions, pages }: Content, locale: Locale) {
  const originals = new Map([...fixes, ...questions, ...pages].map(([id, { body }]) => [id, body]));
  return [...translations].flatMap(([id, { body }]) => {
    const [folder, ...rest] = id.split('/');
    const english = originals.get([defaultLocale, ...rest].join('/'));
    return folder === localePath(locale) && english !== undefined ? [{ file: `content/${id}.mdx`, body, english }] : [];
  });
}

function averageOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
