import { headingIdsIn } from '#i18n/headings.ts';
import { pieces } from './pieces.ts';

/** So many characters of an article at most: the longest has a sixth. */
const longest = 60_000;

/** What must not stand in the body of an article, which is words: each with the mend. Code in backquotes is left out before. */
const forbidden: readonly { pattern: RegExp; mend: string }[] = [
  { pattern: /^(?:import|export)\s.*/m, mend: 'an article is no program. Take the line out.' },
  {
    pattern: /\{(?!#[a-z0-9-]+\}$).*/m,
    mend: 'what stands in braces is run as a program. Write the words themselves, and in front of a brace a backslash.',
  },
  { pattern: /!\[[^\]]*\]/, mend: 'a page fetches no pictures. Use <Drawing>, or say it in words.' },
  { pattern: /^\[[^\]]+\]:.*/m, mend: 'a link has its address behind its words. Write [words](../its-page/).' },
  { pattern: /\b(?:https?:\/\/|www\.)\S*/, mend: 'an address is linked by its id: <Outside id="…">words</Outside>.' },
];
const tag = /<\/?([A-Za-z!?][\w.-]*)((?:\s[^<>]*)?)>/g;
/** Beside the pieces, words of another language may be marked. */
const marks = /^<(?:span lang="[a-zA-Z-]+"|\/span)>$/;
/** Attributes are texts; WaitClock's times are a list of numbers. */
const attribute = /^\s*(?:[a-z][a-zA-Z]*(?:="[^"]*"|=\{\[[\d, ]+\]\})?\s*)*\/?$/;

/**
 * What is wrong with articles, as sentences that begin with the file: what their schemas cannot see, since it stands in their
 * bodies or between them. `lists` are the addresses of the pages that are no articles, inside a locale, such as `messages/`.
 */
export function faultsOfArticles(articles: readonly ArticleSource[], lists: readonly string[]): string[] {
  const headings: Headings = new Map([
    ...articles.map(({ path, body }) => [path, headingIdsIn(body)] as const),
    ...lists.map((path) => [path, undefined] as const),
  ]);
  return [
    ...articles.flatMap((article) => {
      const body = article.body.replace(/`[^`\n]*`/g, '');
      return [...faultsInText(article, body), ...faultsInTags(body), ...faultsInLinks(article, body, headings)].map(
        (fault) => `${article.file}${fault}`,
      );
    }),
    ...sameIn(articles, ({ title }) => title, 'title'),
    ...sameIn(articles, ({ path }) => path.split('/').slice(-2).join(''), 'id'),
  ];
}

function faultsInText({ front, body: whole }: ArticleSource, body: string): string[] {
  const faults: string[] = [];
  if (whole.length > longest)
    faults.push(`: it has ${whole.length} characters. Leave ${longest} at most, or make two articles of it.`);
  if (hasControls(front + whole)) faults.push(': a character that cannot be seen stands in it. Type the lines anew.');
  const day = /^updated:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(front)?.[1];
  if (day !== undefined && !isDay(day))
    faults.push(`, updated: the calendar has no ${day}. Write the day as 2026-11-23.`);
  const text = body.replace(tag, '');
  for (const { pattern, mend } of forbidden) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) faults.push(`, “${shortened(found)}”: ${mend}`);
  }
  return faults;
}

function faultsInTags(body: string): string[] {
  return Array.from(body.matchAll(tag)).flatMap(([whole, name, attributes]) => {
    if (marks.test(whole)) return [];
    if (!pieces.some((piece) => piece === name))
      return [`, “${shortened(whole)}”: HTML stands in no article. Use Markdown, or one of ${pieces.join(', ')}.`];
    const isPlain = attribute.test(`${attributes}`) && !/\s(?:on[a-z]+|style|class)=/i.test(`${attributes}`);
    return isPlain ? [] : [`, “${shortened(whole)}”: take out what is no plain attribute of <${name}>.`];
  });
}

function faultsInLinks(article: ArticleSource, body: string, headings: Headings): string[] {
  return Array.from(body.matchAll(/\]\(\s*([^()\s]*)/g)).flatMap(([, target]) => {
    const address = `${target}`;
    if (!/^(?:#|(?:\.\.\/)+)[\w/#.-]*$/.test(address))
      return [`, “(${shortened(address)}”: link a page as ../its-page/, and an outside address with <Outside id="…">.`];
    const { pathname, hash } = new URL(address, `https://guide.example/locale/${article.path}`);
    const path = pathname.replace(/^\/locale\//, '');
    if (!headings.has(path)) return [`, “(${address})”: no page is there. Correct the link.`];
    const ids = headings.get(path);
    const isThere = hash === '' || ids === undefined || ids.includes(hash.slice(1));
    return isThere ? [] : [`, “(${address})”: the page has no heading with this id. Correct the link.`];
  });
}

/** A sentence for every two articles of one language that have the same of something. */
function sameIn(articles: readonly ArticleSource[], of: (article: ArticleSource) => string, what: string): string[] {
  const first = new Map<string, string>();
  return articles.flatMap((article) => {
    const key = `${article.language} ${of(article)}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, article.file);
    return other === undefined ? [] : [`${article.file}, ${what}: it is that of ${other}. Give one of them another.`];
  });
}

function hasControls(text: string): boolean {
  // Line ends and tabs are none.
  return /[^\P{Cc}\n\r\t]|\uFFFD/u.test(text);
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The ids of a page's headings by its path; undefined where they are not known. */
type Headings = ReadonlyMap<string, readonly string[] | undefined>;

/** An article as it was written. */
export interface ArticleSource {
  /** From the top of the project, for the sentences. */
  file: string;
  /** The folder of its language. */
  language: string;
  /** Its address inside the locale: `fixes/clear-cache/`. */
  path: string;
  title: string;
  /** The text of its front matter, and what stands behind it. */
  front: string;
  body: string;
}
