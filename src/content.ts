import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { defaultLocale, pseudoLocale, type Locale } from '#i18n/locales.ts';
import { pseudo } from '#i18n/pseudo.ts';

const kinds = {
  fixes: { folder: 'fixes', groups: 'fixes' },
  questions: { folder: 'faq', groups: 'questions' },
} as const;

/** All fixes in the language, in reading order, with their groups. A fix that is not translated comes in the default language. */
export async function fixesOf(locale: Locale): Promise<Fix[]> {
  return articlesOf('fixes', locale) as Promise<Fix[]>;
}

/** All questions in the language, in reading order. */
export async function questionsOf(locale: Locale): Promise<Question[]> {
  return articlesOf('questions', locale) as Promise<Question[]>;
}

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

/** The articles by group, in reading order. */
export async function groupsOf<K extends Kind>(kind: K, locale: Locale): Promise<Group<ArticleOf<K>>[]> {
  return (await shelfOf(kind, locale)).groups;
}

/** The fixes and questions an article names as related. Throws where an id is unknown or the article's own. */
export async function relatedOf(article: Fix | Question, locale: Locale): Promise<(Fix | Question)[]> {
  const fixes = await shelfOf('fixes', locale);
  const questions = await shelfOf('questions', locale);
  return article.related.map((id) => {
    const other = fixes.byId.get(id) ?? questions.byId.get(id);
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
async function articlesOf(kind: Kind, locale: Locale) {
  return (await shelfOf(kind, locale)).groups.flatMap((group) => group.articles);
}

/**
 * All articles of a kind by group, in reading order, and by id. Throws where content/groups.yaml names an unknown article or
 * forgets one.
 */
const shelfOf = oncePerBuild(async <K extends Kind>(kind: K, locale: Locale) => {
  const byId = new Map((await translatedArticles(kind, locale)).map((article) => [article.id, article]));
  const unplaced = new Map(byId);
  const groups = (await single('groups', 'groups'))[kinds[kind].groups].map((group) => ({
    id: group.id,
    articles: group.articles.map((id) => {
      const article = unplaced.get(id);
      if (!article)
        throw new Error(
          `content/groups.yaml, ${kind}, ${group.id}: there is no article “${id}”. Correct the id or write the file.`,
        );
      unplaced.delete(id);
      return article as ArticleOf<K>;
    }),
  }));
  const [forgotten] = unplaced.keys();
  if (forgotten)
    throw new Error(
      `content/groups.yaml, ${kind}: “${forgotten}” stands in no group, or in two. Put it in exactly one.`,
    );
  return { groups, byId };
});

/**
 * Asks once for each combination of names in a build, in which every page needs what is made of all pages. `astro dev` asks
 * every time, since its content changes.
 */
function oncePerBuild<F extends (...names: never[]) => Promise<unknown>>(ask: F): F {
  if (import.meta.env.DEV) return ask;
  const answers = new Map<string, Promise<unknown>>();
  return ((...names: never[]) => {
    const key = names.join();
    const answer = answers.get(key) ?? ask(...names);
    answers.set(key, answer);
    return answer;
  }) as F;
}

async function translatedArticles(kind: Kind, locale: Locale): Promise<(Fix | Question)[]> {
  const entries = await translated(kind, locale);
  return entries.map(({ entry, language, id }) => {
    const path = `${kinds[kind].folder}/${id}/`;
    return { ...entry.data, id, kind: kind === 'fixes' ? 'fix' : 'question', path, language, entry } as Fix | Question;
  });
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

type Kind = keyof typeof kinds;
type Singles = Record<
  | 'groups'
  | 'links'
  | 'messages'
  | 'messageWords'
  | 'searchRules'
  | 'searchTerms'
  | 'settings'
  | 'site'
  | 'triage'
  | 'triageWords',
  unknown
>;
type ArticleOf<K extends Kind> = K extends 'fixes' ? Fix : Question;

/** What every article adds to its front matter: id, address inside the locale, and the language it is really written in. */
interface Placed<C extends 'fixes' | 'questions' | 'pages'> {
  id: string;
  path: string;
  language: Locale;
  entry: CollectionEntry<C>;
}

export type Fix = CollectionEntry<'fixes'>['data'] & Placed<'fixes'> & { kind: 'fix' };
export type Question = CollectionEntry<'questions'>['data'] & Placed<'questions'> & { kind: 'question' };
export type SinglePage = CollectionEntry<'pages'>['data'] & Placed<'pages'> & { kind: 'page' };
export type Article = Fix | Question | SinglePage;
export interface Group<A> {
  id: string;
  articles: readonly A[];
}
export type Link = CollectionEntry<'links'>['data'][string];
export type Words = CollectionEntry<'site'>['data'];
