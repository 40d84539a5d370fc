import { NodeHtmlMarkdown } from 'node-html-markdown';
import { HTMLElement, parse } from 'node-html-parser';
import { inQuotes } from '#i18n/language.ts';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-' });
/** What only a screen can show, and what a reader of the text finds elsewhere. */
export const leftOut =
  '.breadcrumb, .no-print, .late, .visually-hidden, [hidden], form, script, template, svg, button, style';
/** Elements that stand in a line of text. Our own, which have a hyphen, are no such. */
const inline = /^(?:a|abbr|b|bdi|br|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/i;
/** Blocks that the converter writes as they are; others are taken apart. */
const whole = /^(?:h[1-6]|p|table|pre|blockquote)$/i;

/**
 * The Markdown twin of a built page: its `<main>` without the breadcrumb, the forms and what only a screen can show,
 * under a line that says where it comes from. Addresses stay relative, since the twin lies beside the page.
 */
export function markdownOf(html: string, address: string): string {
  // What stands around it is half of a page.
  const part = /<main[ >].*<\/main>/s.exec(html)?.[0];
  const main = part === undefined ? null : parse(part).querySelector('main');
  if (!main)
    throw new Error(
      `${address} has no <main>, so it has no Markdown twin. Build the page with src/layouts/Page.astro.`,
    );
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  for (const link of main.querySelectorAll('a[href^="#"]')) link.replaceWith(link.innerHTML);
  const language = languageIn(html);
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

function languageIn(html: string): string {
  const language = /<html [^>]*?\blang="([^"]+)"/.exec(html)?.[1];
  if (!language) throw new Error('A page does not name its language. Build it with src/layouts/Page.astro.');
  return language;
}

/**
 * The Markdown of what stands in an element, block by block and item by item. The converter indents the blocks of an item by less
 * than CommonMark asks for, and it copies all it has written at every piece: a list three times as long would take fifteen times.
 */
function blocksOf({ childNodes }: HTMLElement): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    if (line.trim() !== '') blocks.push(translated(`<p>${line}</p>`));
    line = '';
  };
  for (const node of childNodes) {
    if (!(node instanceof HTMLElement) || inline.test(node.tagName)) {
      line += node.toString();
      continue;
    }
    endLine();
    if (whole.test(node.tagName)) blocks.push(translated(node.outerHTML));
    else if (/^[uo]l$/i.test(node.tagName)) blocks.push(listOf(node));
    else blocks.push(...blocksOf(node));
  }
  endLine();
  const written = blocks.map((block) => block.trim()).filter(Boolean);
  // Two lists with nothing between them would be one.
  return written.flatMap((block, at) => {
    const isNext = at > 0 && isList(block) && isList(`${written[at - 1]}`);
    return isNext ? ['<!-- -->', block] : [block];
  });
}

const known = new Map<string, string>();

/** The Markdown of a block. Half of them stand on several pages, and are converted once. */
function translated(block: string): string {
  const text = known.get(block) ?? converter.translate(block);
  known.set(block, text);
  return text;
}

/** A list, the blocks of each item as far in as its text: CommonMark counts from behind the bullet or the number. */
function listOf(list: HTMLElement): string {
  const items = list.children.map((item, at) => {
    const marker = list.tagName === 'OL' ? `${Number(list.getAttribute('start') ?? 1) + at}. ` : '- ';
    // A list in an item needs no empty line before it.
    const text = blocksOf(item)
      .map((block, place) => (place === 0 ? '' : isList(block) ? '\n' : '\n\n') + block)
      .join('');
    return (marker + text.replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`)).trimEnd();
  });
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

function isList(block: string): boolean {
  return /^(?:-|\d+\.) /.test(block);
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
