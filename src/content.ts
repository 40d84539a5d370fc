import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { withApostrophes } from '#i18n/apostrophes.ts';
import { defaultLocale, localePath, localeRow, type Locale } from '#i18n/locales.ts';
import { inLanguage } from '#i18n/translated.ts';
import { articleWritten, wordsWritten } from '#i18n/written.ts';
import { coreOf } from './core.ts';
import { inGroups, type Group } from './groups.ts';
import { oncePerBuild } from './once-per-build.ts';
import { linkOf, relatedOf } from './references.ts';

/** All articles in the language, in reading order: fixes, questions, single pages. */
export const articlesOf = oncePerBuild(async (locale: Locale): Promise<Article[]> => {
  return [...(await fixesOf(locale)), ...(await questionsOf(locale)), ...(await pagesOf(locale))];
});

/** Those of them that go with the reader, as in the guide in one file: {@link file://./core.ts}. */
export const coreArticlesOf = oncePerBuild(async (locale: Locale) => coreOf(await articlesOf(locale)));

/** Finds an article of the language by its id. What it returns throws where there is none; `from` is the file that asks. */
export const articleFinder = oncePerBuild(async (locale: Locale) => {
  const byId = new Map((await articlesOf(locale)).map((article) => [article.id, article]));
  return (id: string, from: string): Article => {
    const article = byId.get(id);
    if (!article) throw new Error(`${from}: there is no page “${id}”. Correct the id.`);
    return article;
  };
});

/** All fixes in the language, in reading order. A fix that is not translated comes in the default language. */
export async function fixesOf(locale: Locale): Promise<Fix[]> {
  return (await fixGroupsOf(locale)).flatMap((group) => group.articles);
}

/** All questions in the language, in reading order. */
export async function questionsOf(locale: Locale): Promise<Question[]> {
  return (await questionGroupsOf(locale)).flatMap((group) => group.articles);
}

/** The single pages (prevention, about) in the language. */
export const pagesOf = oncePerBuild(async (locale: Locale): Promise<SinglePage[]> => {
  const entries = await articlesIn(locale, 'pages', await getCollection('pages'));
  return entries.map(({ words, ...placed }) => ({ ...words, ...placed, kind: 'page', path: `${placed.id}/` }));
});

/** The fixes by group, in reading order. Throws where content/fixes.yaml and the articles do not fit. */
export const fixGroupsOf = oncePerBuild(async (locale: Locale): Promise<Group<Fix>[]> => {
  const facts = dataOf(await getEntry('fixFacts', 'fixes'), 'fixes');
  const place = { file: 'content/fixes.yaml', folder: `content/${defaultLocale}/fixes` };
  const articles = await articlesIn(locale, 'fixes', await getCollection('fixes'));
  return inGroups(facts, articles, place, ({ words, ...placed }, row) => {
    return { ...words, ...row, ...placed, kind: 'fix', path: `fixes/${placed.id}/` };
  });
});

/** The questions by group, in reading order. Throws where content/questions.yaml and the articles do not fit. */
export const questionGroupsOf = oncePerBuild(async (locale: Locale): Promise<Group<Question>[]> => {
  const facts = dataOf(await getEntry('questionFacts', 'questions'), 'questions');
  const place = { file: 'content/questions.yaml', folder: `content/${defaultLocale}/faq` };
  const articles = await articlesIn(locale, 'faq', await getCollection('questions'));
  return inGroups(facts, articles, place, ({ words, ...placed }, row) => {
    return { ...words, ...row, ...placed, kind: 'question', path: `faq/${placed.id}/` };
  });
});

/** The fixes and questions an article names as related. Throws where an id is unknown or the article's own. */
export async function relatedTo(article: Fix | Question, locale: Locale): Promise<(Fix | Question)[]> {
  return relatedOf(article, [...(await fixesOf(locale)), ...(await questionsOf(locale))]);
}

/** The body of an article as a component, and its headings. */
export async function bodyOf(article: Article) {
  const { Content, headings } = await render(article.entry);
  return { Content, headings };
}

/** The words of the interface in the language. */
export const wordsOf = oncePerBuild(async (locale: Locale) =>
  wordsIn(locale, 'site', await getEntry('site', 'en/site')),
);

/** The words of the questions, answers and reasons of “which fix applies”. */
export const triageWordsOf = oncePerBuild(async (locale: Locale) =>
  wordsIn(locale, 'triage', await getEntry('triageWords', 'en/triage')),
);

/** What each kind of message means, in the language. */
export const messageWordsOf = oncePerBuild(async (locale: Locale) =>
  wordsIn(locale, 'messages', await getEntry('messageWords', 'en/messages')),
);

/** What the search must know about the words of the guide: little words, synonyms, what readers say. */
export async function searchTerms() {
  const id = `${defaultLocale}/search`;
  return dataOf(await getEntry('searchTerms', id), id);
}

/** The neutral facts of every kind of message. */
export async function messageKinds() {
  return dataOf(await getEntry('messages', 'messages'), 'messages');
}

/** The rules of “which fix applies” as written in content/triage.yaml. */
export async function triageRules() {
  return dataOf(await getEntry('triage', 'triage'), 'triage');
}

/** The texts that phones show, one entry a phone language, sorted by language. */
export const phoneLanguages = oncePerBuild(async () => byLanguage(await getCollection('phone')));

/** The texts of phones set to one language. Throws where content/phone has none. */
export async function phoneIn(language: string) {
  const phone = (await phoneLanguages()).find((candidate) => candidate.language === language);
  if (!phone) throw new Error(`content/phone/${language}.yaml is missing. Write it, or take the language out.`);
  return phone;
}

/** The phones that the readers of a language have, the commonest first. */
export const phonesOf = oncePerBuild((locale: Locale) => Promise.all(localeRow(locale).phones.map(phoneIn)));

/** The commonest of those. */
export const phoneOf = oncePerBuild((locale: Locale) => phoneIn(localeRow(locale).phones[0]));

/** Words of other languages with the words of the guide they stand for, one entry a language, sorted by language. */
export async function lexicons() {
  return byLanguage(await getCollection('lexicons'));
}

/** What the owner of this copy of the guide has set: how readers reach them. */
export async function settings() {
  return dataOf(await getEntry('settings', 'site'), 'site');
}

/** What the guide does not have, in the order shown, each with the question that says a little more, if there is one. */
export async function elsewhere() {
  return dataOf(await getEntry('elsewhere', 'elsewhere'), 'elsewhere');
}

/** The ids of all outside addresses. */
export async function linkIds(): Promise<string[]> {
  return Object.keys(dataOf(await getEntry('links', 'links'), 'links'));
}

/** An outside address by its id. Throws where content/links.yaml has none of that id; `from` is the file that asks. */
export async function link(id: string, from: string): Promise<Link> {
  return withApostrophes(linkOf(dataOf(await getEntry('links', 'links'), 'links'), id, from));
}

/** The articles of a folder in a language, by what its source.yaml says of them. */
async function articlesIn<E extends CollectionEntry<'fixes' | 'questions' | 'pages'>>(
  locale: Locale,
  folder: string,
  originals: readonly E[],
) {
  const source = (await getCollection('takenFrom')).find(({ id }) => id === `${localePath(locale)}/source`);
  const articles = await inLanguage(originals, await getCollection('translations'), source?.data, folder, locale);
  return articles.map((article) => ({ ...article, words: articleWritten(article.words) }));
}

/** The words of a file in a language. Throws where the translation has a fault. */
async function wordsIn<W>(locale: Locale, file: string, entry: Entry<W> | undefined): Promise<W> {
  const id = `${localePath(locale)}/${file}`;
  const own = (await getCollection('translatedWords')).find((entry) => entry.id === id)?.data;
  return wordsWritten(dataOf(entry, `${defaultLocale}/${file}`), own, locale, file);
}

function dataOf<T>(entry: Entry<T> | undefined, id: string): T {
  if (!entry) throw new Error(`content/${id}.yaml is missing. Write it: the site cannot be built without it.`);
  return entry.data;
}

function byLanguage<T extends { language: string }>(entries: readonly Entry<T>[]): T[] {
  return entries.map((entry) => entry.data).sort((a, b) => (a.language < b.language ? -1 : 1));
}

interface Entry<T> {
  data: T;
}

/** What every article adds to its words: id, address inside the locale, the language it is really written in, its file. */
interface Placed<C extends 'fixes' | 'questions' | 'pages'> {
  id: string;
  path: string;
  language: Locale;
  /** The words of the English article have changed since it was translated. */
  isOlder: boolean;
  /** For errors, which name it. */
  file: string;
  entry: CollectionEntry<C | 'translations'>;
}

type WordsOf<C extends 'fixes' | 'questions' | 'pages'> = CollectionEntry<C>['data'];
type FactsOf<C extends 'fixFacts' | 'questionFacts'> = CollectionEntry<C>['data'][string];

export type Fix = WordsOf<'fixes'> & FactsOf<'fixFacts'> & Placed<'fixes'> & { kind: 'fix' };
export type Question = WordsOf<'questions'> & FactsOf<'questionFacts'> & Placed<'questions'> & { kind: 'question' };
export type SinglePage = WordsOf<'pages'> & Placed<'pages'> & { kind: 'page' };
export type Article = Fix | Question | SinglePage;
export type Link = CollectionEntry<'links'>['data'][string];
export type Words = CollectionEntry<'site'>['data'];
export type { Group };
