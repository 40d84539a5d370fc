import type { ArticleSource } from './article-faults.ts';

/** The pages that are no articles, by their addresses inside a locale. */
export const listPages = ['', 'fixes/', 'faq/', 'messages/', 'search/', 'which-fix/', 'which-fix/rules/', 'guide.html'];

/** An article by the path of its file inside content/, as `en/fixes/clear-cache.mdx`, and its text. */
export function articleSource(path: string, text: string): ArticleSource {
  const lines = text.replace(/\r\n/g, '\n');
  // Without front matter, which its schema misses, all of it is body.
  const end = lines.startsWith('---\n') ? lines.indexOf('\n---\n') : -1;
  const front = lines.slice(0, Math.max(end, 0));
  return {
    file: `content/${path}`,
    language: path.replace(/\/.*/, ''),
    path: path.replace(/^[^/]+\/(?:pages\/)?/, '').replace(/\.mdx$/, '/'),
    title: front.replace(/^[^]*?^title: *(.*?) *$[^]*$/m, '$1'),
    front,
    body: end < 0 ? lines : lines.slice(end + '\n---\n'.length),
  };
}
