import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { defaultLocale, pseudoLocale, type Locale } from '#i18n/locales.ts';
import { pseudo } from '#i18n/pseudo.ts';
import { inGroups, type Group } from './groups.ts';

/** All fixes in the language, in reading order. A fix that is not translated comes in the default language. */
export async function fixesOf(locale: Locale): Promise<Fix[]> {
  return articlesIn(await fixGroupsOf(locale));
}

/** All questions in the language, in reading order. */
export async function questionsOf(locale: Locale): Promise<Question[]> {
  return articlesIn(await questionGroupsOf(locale));
}

/** The fixes by group, in reading order. Throws where content/fixes.yaml and the articles do not fit. */
export const fixGroupsOf = oncePerBuild(async (locale: Locale): Promise<Group<Fix>[]> => {
  const place = { file: 'content/fixes.yaml', folder: `content/${defaultLocale}/fixes` };
  const groups = inGroups(await single('fixFacts', 'fixes'), await translated('fixes', locale), place);
  return groups.map((group) => ({
    id: group.id,
    articles: group.articles.map(({ facts, id, language, entry }) => {
      return { ...entry.data, ...facts, id, kind: 'fix', path: `fixes/${id}/`, language, entry };
    }),
  }));
});

/** The questions by group, in reading order. Throws where content/questions.yaml and the articles do not fit. */
export const questionGroupsOf = oncePerBuild(async (locale: Locale): Promise<Group<Question>[]> => {
  const place = { file: 'content/questions.yaml', folder: `content/${defaultLocale}/faq` };
  const groups = inGroups(await single('questionFacts', 'questions'), await translated('questions', locale), place);
  return groups.map((group) => ({
    id: group.id,
    articles: group.articles.map(({ facts, id, language, entry }) => {
      return { ...entry.data, ...facts, id, kind: 'question', path: `faq/${id}/`, language, entry };
    }),
  }));
});

/** The single pages (prevention, about) in the language. */
export async function pagesOf(locale: Locale): Promise<SinglePage[]> {
  const entries = await translated('pages', locale);
  return entries.map(({ entry, language, id }) => ({
    ...entry.data,
    id,
    kind: 'page',
    path: `${id}/`,
    language,
    entry,
  }));
}

/** The fixes and questions an article names as related. Throws where an id is unknown or the article's own. */
export async function relatedOf(article: Fix | Question, locale: Locale): Promise<(Fix | Question)[]> {
  const articles = [...(await fixesOf(locale)), ...(await questionsOf(locale))];
  return article.related.map((id) => {
    const other = articles.find((candidate) => candidate.id === id);
    if (!other || id === article.id)
      throw new Error(`content/${article.entry.id}.mdx, related: “${id}” is no other fix or question. Correct the id.`);
    return other;
  });
}

/** The body of an article as a component, and its headings. */
export async function bodyOf(article: Article) {
  const { Content, headings } = await render(article.entry);
  return { Content, headings };
}

/** The words of the interface in the language. */
export async function wordsOf(locale: Locale): Promise<Words> {
  return wordsIn('site', 'site', locale);
}

/** The words of the questions, answers and reasons of “which fix applies”. */
export async function triageWordsOf(locale: Locale): Promise<CollectionEntry<'triageWords'>['data']> {
  return wordsIn('triageWords', 'triage', locale);
}

/** What each kind of message means, in the language. */
export async function messageWordsOf(locale: Locale): Promise<CollectionEntry<'messageWords'>['data']> {
  return wordsIn('messageWords', 'messages', locale);
}

/** The neutral facts of every kind of message. */
export async function messageKinds(): Promise<CollectionEntry<'messages'>['data']> {
  return single('messages', 'messages');
}

/** The texts that phones show, one entry a phone language, sorted by language. */
export async function phoneLanguages(): Promise<CollectionEntry<'phone'>['data'][]> {
  return (await getCollection('phone')).map((entry) => entry.data).sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** The rules of “which fix applies” as written in content/triage.yaml. */
export async function triageRules(): Promise<CollectionEntry<'triage'>['data']> {
  return single('triage', 'triage');
}

/** What the search must know whatever the language. */
export async function searchRules(): Promise<CollectionEntry<'searchRules'>['data']> {
  return single('searchRules', 'search');
}

/** What the search must know about a language of the guide: little words, synonyms, what readers say. */
export async function searchTermsOf(locale: Locale): Promise<CollectionEntry<'searchTerms'>['data']> {
  return single('searchTerms', `${locale === pseudoLocale ? defaultLocale : locale}/search`);
}

/** Words of other languages with the words of the guide they stand for, one entry a language, sorted by language. */
export async function lexicons(): Promise<CollectionEntry<'lexicons'>['data'][]> {
  return (await getCollection('lexicons'))
    .map((entry) => entry.data)
    .sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** What the owner of this copy of the guide has set: how readers reach them. */
export async function settings(): Promise<CollectionEntry<'settings'>['data']> {
  return single('settings', 'site');
}

/** An outside address by its id. Throws where content/links.yaml has none of that id; `from` is the file that asks. */
export async function link(id: string, from: string): Promise<Link> {
  const found = (await single('links', 'links'))[id];
  if (!found) throw new Error(`${from}: there is no address “${id}”. Correct the id or add it to content/links.yaml.`);
  return found;
}

/** The list is the caller's own, to sort as it likes. */
function articlesIn<A>(groups: readonly Group<A>[]): A[] {
  return groups.flatMap((group) => group.articles);
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

/** The entries of the default language, each replaced by its translation where there is one. */
async function translated<C extends 'fixes' | 'questions' | 'pages'>(collection: C, locale: Locale) {
  const all = await getCollection(collection);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return all
    .filter((entry) => entry.id.startsWith(`${defaultLocale}/`))
    .map((original) => {
      const id = original.id.split('/').at(-1) ?? original.id;
      const translation = byId.get(original.id.replace(/^[^/]+/, locale));
      return { id, entry: translation ?? original, language: translation ? locale : defaultLocale };
    });
}

async function wordsIn<C extends 'site' | 'triageWords' | 'messageWords'>(collection: C, file: string, locale: Locale) {
  const source = locale === pseudoLocale ? defaultLocale : locale;
  const words = await single(collection, `${source}/${file}`);
  return locale === pseudoLocale ? pseudo(words) : words;
}

async function single<C extends keyof Singles>(collection: C, id: string): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${id}.yaml is missing. Write it: the site cannot be built without it.`);
  return entry.data as CollectionEntry<C>['data'];
}

type Singles = Record<
  | 'fixFacts'
  | 'links'
  | 'messages'
  | 'messageWords'
  | 'questionFacts'
  | 'searchRules'
  | 'searchTerms'
  | 'settings'
  | 'site'
  | 'triage'
  | 'triageWords',
  unknown
>;
type FactsOf<C extends 'fixFacts' | 'questionFacts'> = CollectionEntry<C>['data'][string];

/** What every article adds to its front matter: id, address inside the locale, and the language it is really written in. */
interface Placed<C extends 'fixes' | 'questions' | 'pages'> {
  id: string;
  path: string;
  language: Locale;
  entry: CollectionEntry<C>;
}

export type Fix = CollectionEntry<'fixes'>['data'] & FactsOf<'fixFacts'> & Placed<'fixes'> & { kind: 'fix' };
export type Question = CollectionEntry<'questions'>['data'] &
  FactsOf<'questionFacts'> &
  Placed<'questions'> & { kind: 'question' };
export type SinglePage = CollectionEntry<'pages'>['data'] & Placed<'pages'> & { kind: 'page' };
export type Article = Fix | Question | SinglePage;
export type { Group };
export type Link = CollectionEntry<'links'>['data'][string];
export type Words = CollectionEntry<'site'>['data'];
