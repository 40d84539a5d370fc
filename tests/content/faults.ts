import { faultsOfArticleFiles } from '#build/article-files.ts';
import { inGroups, checkGroupWords } from '#groups.ts';
import { headingsOf } from '#i18n/headings.ts';
import { checkMessages } from '#messages/check-messages.ts';
import { linkOf, relatedOf } from '#references.ts';
import { checkPhrases, checkSearch } from '#search/check-search.ts';
import { elsewhereId } from '#search/vocabulary.ts';
import { checkTable } from '#triage/check-table.ts';
import { faultsIn } from '#triage/fault.ts';
import { proveJourneys, wholeProof } from '#triage/proof.ts';
import { only, readContent, type Content } from '../support/content.ts';
import { tableOf } from '../triage/disk.ts';
import { faultsOfTranslations, written } from './translations.ts';
import { isPublished, wordingOf } from './wording.ts';

const english = 'en';
/** The pages of lists and forms, which the search finds beside the articles. */
const listPages = ['messages', 'which-fix', elsewhereId];

/**
 * Every fault of the content that can be seen without a build: sentences with file, field and mend. First those inside a file;
 * once there is none, those between files, by the very checks that the build makes; then the proof of the rules.
 */
export async function faultsOfContent(folder = 'content'): Promise<string[]> {
  const content = readContent(folder);
  const inFiles = [...faultsOfArticleFiles(folder), ...content.faults];
  if (inFiles.length > 0) return inFiles;
  const faults: string[] = [];
  const tell: Tell = (check) => {
    try {
      check();
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  };
  const articles = articlesOf(content);
  const table = tableOf(content);
  checkGroups(content, articles, tell);
  for (const article of articles) checkArticle(content, article, articles, tell);
  tell(() => checkAllMessages(content, articles));
  tell(() => {
    const pages = [...articles.map(({ id }) => id), ...listPages];
    const { phrases } = only(content.searchTerms, `${english}/search`);
    checkSearch(pages, phrases);
  });
  const ids = articles.map(({ id }) => id);
  for (const lexicon of content.lexicons.values()) tell(() => checkPhrases(lexicon, ids));
  tell(() => checkTable(table, only(content.triageWords, `${english}/triage`), `content/${english}/triage.yaml`));
  faults.push(...(await faultsOfTranslations(content)));
  for (const locale of written.filter(isPublished)) faults.push(...(await wordingOf(content, locale)));
  return faults.length > 0 ? faults : faultsIn(wholeProof(table), proveJourneys(table));
}

function checkGroups(content: Content, articles: readonly Article[], tell: Tell): void {
  const groups = new Set<string>();
  for (const [file, folder, facts] of [
    ['content/fixes.yaml', 'fixes', only(content.fixFacts, 'fixes')],
    ['content/questions.yaml', 'faq', only(content.questionFacts, 'questions')],
  ] as const) {
    const own = articles.filter((article) => article.folder === folder);
    const rows: Record<string, { group: string }> = facts;
    tell(() => inGroups(rows, own, { file, folder: `content/${english}/${folder}` }, ({ id }) => id));
    for (const { group } of Object.values(rows)) groups.add(group);
  }
  const source = `content/${english}/site.yaml`;
  tell(() => checkGroupWords([...groups], only(content.site, `${english}/site`).groups, source));
}

function checkArticle(content: Content, article: Article, articles: readonly Article[], tell: Tell): void {
  const { file, sources, body } = article;
  const links = only(content.links, 'links');
  tell(() =>
    relatedOf(
      article,
      articles.filter((other) => other.folder !== 'pages'),
    ),
  );
  tell(() => headingsOf(body, file));
  for (const source of sources) tell(() => linkOf(links, source.id, `${file}, sources`));
  for (const [tag, link = ''] of body.matchAll(/<Outside\s+id="([^"]*)"/g))
    tell(() => linkOf(links, link, `${file}, ${tag}>`));
}

function checkAllMessages(content: Content, articles: readonly Article[]): void {
  const kinds = only(content.messages, 'messages');
  const means = only(content.messageWords, `${english}/messages`);
  checkMessages(kinds, means, [...content.phone.values()], {
    articles: articles.map(({ id }) => id),
    links: Object.keys(only(content.links, 'links')),
    answers: Object.keys(only(content.triage, 'triage').questions['message']?.answers ?? {}),
    wordsFile: `content/${english}/messages.yaml`,
  });
}

function articlesOf({ fixes, questions, pages }: Content): Article[] {
  const unrelated = [...pages].map(([key, page]) => [key, { ...page, related: [] }] as const);
  return [...fixes, ...questions, ...unrelated].map(([key, { related, sources, body }]) => {
    const [, folder = '', id = ''] = key.split('/');
    return { folder, id, file: `content/${key}.mdx`, related, sources, body };
  });
}

interface Article {
  folder: string;
  id: string;
  file: string;
  related: readonly string[];
  sources: readonly { id: string }[];
  body: string;
}

type Tell = (check: () => unknown) => void;
