import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { defaultLocale, pseudoLocale, type Locale } from '#i18n/locales.ts';
import { pseudo } from '#i18n/pseudo.ts';
import { inLanguage } from '#i18n/translated.ts';
import { inGroups, type Group } from './groups.ts';
import { linkOf, relatedOf } from './references.ts';

/** All articles in the language, in reading order: fixes, questions, single pages. */
export async function articlesOf(locale: Locale): Promise<Article[]> {
  return [...(await fixesOf(locale)), ...(await questionsOf(locale)), ...(await pagesOf(locale))];
}

/** Finds an article of the language by its id. What it returns throws where there is none; `from` is the file that asks. */
export async function articleFinder(locale: Locale): Promise<(id: string, from: string) => Article> {
  const byId = new Map((await articlesOf(locale)).map((article) => [article.id, article]));
  return (id, from) => {
    const article = byId.get(id);
    if (!article) throw new Error(`${from}: there is no page “${id}”. Correct the id.`);
    return article;
  };
}

/** All fixes in the language, in reading order. A fix that is not translated comes in the default language. */
export async function fixesOf(locale: Locale): Promise<Fix[]> {
  return (await fixGroupsOf(locale)).flatMap((group) => group.articles);
}

/** All questions in the language, in reading order. */
export async function questionsOf(locale: Locale): Promise<Question[]> {
  return (await questionGroupsOf(locale)).flatMap((group) => group.articles);
}

/** The single pages (prevention, about) in the language. */
export async function pagesOf(locale: Locale): Promise<SinglePage[]> {
  const entries = inLanguage(await getCollection('pages'), locale);
  return entries.map((placed) => ({ ...placed.entry.data, ...placed, kind: 'page', path: `${placed.id}/` }));
}

/** The fixes by group, in reading order. Throws where content/fixes.yaml and the articles do not fit. */
export const fixGroupsOf = oncePerBuild(async (locale): Promise<Group<Fix>[]> => {
  const facts = dataOf(await getEntry('fixFacts', 'fixes'), 'fixes');
  const place = { file: 'content/fixes.yaml', folder: `content/${defaultLocale}/fixes` };
  return inGroups(facts, inLanguage(await getCollection('fixes'), locale), place, (placed, row) => {
    return { ...placed.entry.data, ...row, ...placed, kind: 'fix', path: `fixes/${placed.id}/` };
  });
});

/** The questions by group, in reading order. Throws where content/questions.yaml and the articles do not fit. */
export const questionGroupsOf = oncePerBuild(async (locale): Promise<Group<Question>[]> => {
  const facts = dataOf(await getEntry('questionFacts', 'questions'), 'questions');
  const place = { file: 'content/questions.yaml', folder: `content/${defaultLocale}/faq` };
  return inGroups(facts, inLanguage(await getCollection('questions'), locale), place, (placed, row) => {
    return { ...placed.entry.data, ...row, ...placed, kind: 'question', path: `faq/${placed.id}/` };
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
export async function wordsOf(locale: Locale): Promise<Words> {
  const id = wordsId(locale, 'site');
  return shown(locale, dataOf(await getEntry('site', id), id));
}

/** The words of the questions, answers and reasons of “which fix applies”. */
export async function triageWordsOf(locale: Locale) {
  const id = wordsId(locale, 'triage');
  return shown(locale, dataOf(await getEntry('triageWords', id), id));
}

/** What each kind of message means, in the language. */
export async function messageWordsOf(locale: Locale) {
  const id = wordsId(locale, 'messages');
  return shown(locale, dataOf(await getEntry('messageWords', id), id));
}

/** What the search must know about a language of the guide: little words, synonyms, what readers say. */
export async function searchTermsOf(locale: Locale) {
  const id = wordsId(locale, 'search');
  return dataOf(await getEntry('searchTerms', id), id);
}

/** What the search must know whatever the language. */
export async function searchRules() {
  return dataOf(await getEntry('searchRules', 'search'), 'search');
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
export async function phoneLanguages() {
  return byLanguage(await getCollection('phone'));
}

/** The texts of phones set to one language. Throws where content/phone has none. */
export async function phoneIn(language: string) {
  const phone = (await phoneLanguages()).find((candidate) => candidate.language === language);
  if (!phone) throw new Error(`content/phone/${language}.yaml is missing. Write it, or take the language out.`);
  return phone;
}

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
  return linkOf(dataOf(await getEntry('links', 'links'), 'links'), id, from);
}

/**
 * Asks once for each language in a build, in which every page needs what is made of all pages. `astro dev` asks every time,
 * since its content changes.
 */
function oncePerBuild<T>(ask: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  if (import.meta.env.DEV) return ask;
  const answers = new Map<Locale, Promise<T>>();
  return (locale) => {
    const answer = answers.get(locale) ?? ask(locale);
    answers.set(locale, answer);
    return answer;
  };
}

/** Where the words of a language are. The made-up one has none of its own. */
function wordsId(locale: Locale, file: string): string {
  return `${locale === pseudoLocale ? defaultLocale : locale}/${file}`;
}

function shown<T>(locale: Locale, words: T): T {
  return locale === pseudoLocale ? pseudo(words) : words;
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
  /** For errors, which name it. */
  file: string;
  entry: CollectionEntry<C>;
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
