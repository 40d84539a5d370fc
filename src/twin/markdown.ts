import { NodeHtmlMarkdown } from 'node-html-markdown';
import { parse } from 'node-html-parser';

const converter = new NodeHtmlMarkdown({
  bulletMarker: '-',
  ignore: ['form', 'script', 'template', 'svg', 'button', 'style'],
});

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
  for (const element of main.querySelectorAll('.breadcrumb, .no-print, .visually-hidden, [hidden]')) element.remove();
  for (const link of main.querySelectorAll('a[href^="#"]')) link.replaceWith(link.innerHTML);
  for (const message of main.querySelectorAll('.message')) message.replaceWith(`“${message.innerHTML.trim()}”`);
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
  const text = converter
    .translate(main.innerHTML)
    .replaceAll('%5F', '_')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `<!-- ${address} -->\n\n${text}\n`;
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
