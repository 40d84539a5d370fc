import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfArticles } from '#prose/article-faults.ts';
import { articleSource, listPages } from '#prose/article-source.ts';

/**
 * What is wrong with the articles in a content folder that no schema sees, as sentences: files that cannot be read, and what
 * src/prose/article-faults.ts looks for. It needs no build, and a build must not begin with any of it.
 */
export function faultsOfArticleFiles(folder: string): string[] {
  const faults: string[] = [];
  const sources = globSync('*/{fixes,faq,pages}/*.mdx', { cwd: folder })
    .sort()
    .flatMap((path) => {
      if (!/\/[a-z0-9-]+\.mdx$/.test(path))
        faults.push(`content/${path}: name the file with small letters, digits and hyphens: it is the address.`);
      const text = textIn(join(folder, path));
      if (text === undefined) faults.push(`content/${path}: it is not in UTF-8. Save it as UTF-8.`);
      return text === undefined ? [] : [articleSource(path, text)];
    });
  return [...faults, ...faultsOfArticles(sources, listPages)];
}

/** The text of a file; undefined where its bytes are no UTF-8. */
function textIn(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
