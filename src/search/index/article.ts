import { HTMLElement, parse, type Node } from 'node-html-parser';

/**
 * The text of an article, from its built page. That marks the article with `data-search-text`, and what
 * is to be left out with `data-search-skip`. A space stands where a tag was, because the build leaves
 * none between neighbours. Throws where the page has no such article.
 */
export function articleText(html: string): string {
  const article = /<article [^>]*data-search-text.*<\/article>/s.exec(html)?.[0];
  if (!article)
    throw new Error('An article has no <article data-search-text>. Build it with src/layouts/Article.astro.');
  return textIn(parse(article));
}

function textIn(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.text;
  return node.rawAttrs.includes('data-search-skip') ? '' : ` ${node.childNodes.map(textIn).join('')} `;
}
