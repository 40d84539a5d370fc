import { NodeHtmlMarkdown } from 'node-html-markdown';
import { NodeType, parse, type HTMLElement } from 'node-html-parser';
import { inQuotes } from '#i18n/language.ts';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-' });
/** What only a screen can show, and what a reader of the text finds elsewhere. */
const leftOut = '.breadcrumb, .no-print, .late, .visually-hidden, [hidden], form, script, template, svg, button, style';
/** Elements that can be taken apart into their blocks; our own, which have a hyphen, are among them. */
const holder = 'main|article|section|header|footer|nav|div|.+-.+';
const holders = new RegExp(`^(?:${holder})$`, 'i');
const blocks = new RegExp(`^(?:${holder}|h[1-6]|p|ul|ol|table|pre|blockquote)$`, 'i');

/**
 * The Markdown twin of a built page: its `<main>` without the breadcrumb, the forms and what only a screen can show,
 * under a line that says where it comes from. Addresses stay relative, since the twin lies beside the page.
 */
export function markdownOf(html: string, address: string): string {
  const page = parse(html);
  const main = page.querySelector('main');
  if (!main)
    throw new Error(
      `${address} has no <main>, so it has no Markdown twin. Build the page with src/layouts/Page.astro.`,
    );
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  for (const link of main.querySelectorAll('a[href^="#"]')) link.replaceWith(link.innerHTML);
  const language = languageIn(page);
  for (const message of main.querySelectorAll('.message'))
    message.replaceWith(inQuotes(message.innerHTML.trim(), language));
  for (const arrow of main.querySelectorAll('.path .then')) arrow.replaceWith(' › ');
  // Markdown has no definition lists: each term and its value become one item.
  for (const list of main.querySelectorAll('dl')) {
    const items = list.querySelectorAll('div').map(
      (pair) =>
        `<li>${pair
          .querySelectorAll('dt, dd')
          .map((part) => part.innerHTML)
          .join(' ')}</li>`,
    );
    list.replaceWith(`<ul>${items.join('')}</ul>`);
  }
  // The converter writes the underscores of an address as %5F, which is no longer the address people know.
  const text = blocksOf(main)
    .join('\n\n')
    .replaceAll('%5F', '_')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `<!-- ${address} -->\n\n${text}\n`;
}

function languageIn(page: HTMLElement): string {
  const language = page.querySelector('html')?.getAttribute('lang');
  if (!language) throw new Error('A page does not name its language. Build it with src/layouts/Page.astro.');
  return language;
}

/**
 * The Markdown of an element, block by block and item by item: the converter copies all it has written at every piece, so
 * that it needs fifteen times as long for a list three times as long.
 */
function blocksOf(element: HTMLElement): string[] {
  const { tagName, children } = element;
  const hasText = element.childNodes.some((node) => node.nodeType === NodeType.TEXT_NODE && node.textContent.trim());
  const isOnly = (tags: RegExp) => !hasText && children.every((child) => tags.test(child.tagName));
  if (tagName === 'UL' && isOnly(/^li$/i))
    return [children.map((item) => converter.translate(`<ul>${item.outerHTML}</ul>`)).join('\n')];
  if (holders.test(tagName) && isOnly(blocks)) return children.flatMap(blocksOf);
  const text = converter.translate(element.outerHTML);
  // A list in a numbered one stands twice as far in as the converter writes it: CommonMark counts from behind the number.
  return [tagName === 'OL' ? text.replace(/^ +(?=(?:-|\d+\.) )/gm, (indent) => indent.repeat(2)) : text];
}

/** The list of pages that language models read first (llmstxt.org): title, summary, then a line a page in its section. */
export function overview(name: string, description: string, sections: readonly Section[]): string {
  const lists = sections.map(({ title, pages }) => {
    const lines = pages.map((page) => `- [${page.title}](${page.address}): ${page.summary}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  return `# ${name}\n\n> ${description}\n\n${lists.join('\n')}`;
}

export interface Section {
  title: string;
  pages: { title: string; summary: string; address: string }[];
}
