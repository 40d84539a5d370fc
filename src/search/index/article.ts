import { parse } from 'node-html-parser';

/**
 * The text of an article, from its built page. That marks the article with `data-search-text`, and what
 * is to be left out with `data-search-skip`. A space stands where a tag was, because the build leaves
 * none between neighbours. Throws where the page has no such article.
 */
export function articleText(html: string): string {
  const article = /<article [^>]*data-search-text.*<\/article>/s.exec(html)?.[0];
  if (!article)
    throw new Error('An article has no <article data-search-text>. Build it with src/layouts/Article.astro.');
  const body = parse(article);
  for (const skipped of body.querySelectorAll('[data-search-skip]')) skipped.remove();
  return parse(body.innerHTML.replace(/<[^>]*>/g, ' ')).textContent;
}
