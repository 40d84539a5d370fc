import type { Fault } from './recipes.ts';

const fix = 'en/fixes/clear-cache.mdx';
const named = `content/${fix}`;
const body = (line: string) => (text: string) => `${text}\n${line}\n`;

/** What must never be published, put into an article: each is a fault before a build begins. */
export const harmful: Record<string, Fault[]> = {
  'what an article must not hold': [
    { what: 'a link that runs a program', line: '[Tap](javascript:alert(1))', said: 'link a page as ../its-page/' },
    { what: 'a link without https', line: '[Tap](http://evil.example/)', said: 'link a page as ../its-page/' },
    { what: 'a link to another host', line: '[Tap](//evil.example/)', said: 'link a page as ../its-page/' },
    { what: 'a link with a backslash', line: String.raw`[Tap](..\clear-cache\)`, said: 'link a page as ../its-page/' },
    { what: 'a link to no page', line: '[Tap](../not-there/)', said: 'no page is there. Correct the link.' },
    { what: 'a link to no heading', line: '[Tap](../clear-cache/#nowhere)', said: 'the page has no heading with this id' },
    { what: 'a link defined elsewhere', line: '[tap]: http://evil.example/', said: 'a link has its address behind' },
    { what: 'a bare address', line: 'See https://evil.example/ now.', said: 'an address is linked by its id' },
    { what: 'a script', line: '<script>alert(1)</script>', said: 'HTML stands in no article' },
    { what: 'a frame', line: '<iframe src="//evil.example/" />', said: 'HTML stands in no article' },
    { what: 'a handler', line: '<Note onclick="alert(1)">Good</Note>', said: 'no plain attribute of <Note>' },
    { what: 'a style', line: '<Note style="position:fixed">Good</Note>', said: 'no plain attribute of <Note>' },
    { what: 'an attribute that is run', line: '<Note title={process.env.HOME}>Good</Note>', said: 'no plain attribute' },
    { what: 'a spread attribute', line: '<Note {...process.env}>Good</Note>', said: 'no plain attribute of <Note>' },
    { what: 'an unknown piece', line: '<Advert />', said: 'HTML stands in no article' },
    { what: 'a picture', line: '![a](https://evil.example/a.png)', said: 'a page fetches no pictures' },
    { what: 'an import', line: "import fs from 'node:fs';", said: 'an article is no program' },
    { what: 'an export', line: 'export const a = 1;', said: 'an article is no program' },
    { what: 'an expression', line: 'Your home is {process.env.HOME}.', said: 'what stands in braces is run' },
    { what: 'a comment', line: '<!-- later -->', said: 'HTML stands in no article' },
    { what: 'twenty megabytes', line: 'x '.repeat(10_000_000), said: 'Leave 60000 at most' },
    { what: 'a character that is none', line: 'clear\0cache', said: 'a character that cannot be seen' },
  ].map(({ what, line, said }) => ({ what, file: fix, change: body(line), sentence: new RegExp(`^${named}.*${escaped(said)}`) })),
  'what two articles must not share': [
    {
      what: 'a title',
      file: fix,
      change: (text) => text.replace(/^title: .*$/m, 'title: Reset your password'),
      sentence: /^content\/en\/fixes\/reset-password\.mdx, title: it is that of content\/en\/fixes\/clear-cache\.mdx\./,
    },
    {
      what: 'an id',
      file: 'en/faq/clear-cache.mdx',
      change: () => '---\ntitle: Another one\n---\n\nWords.\n',
      sentence: /^content\/en\/fixes\/clear-cache\.mdx, id: it is that of content\/en\/faq\/clear-cache\.mdx\./,
    },
  ],
  'what no calendar and no disk has': [
    {
      what: 'the 31st of February',
      file: fix,
      change: (text) => text.replace(/^updated: .*$/m, 'updated: 2026-02-31'),
      sentence: `${named}, updated: the calendar has no 2026-02-31. Write the day as 2026-11-23.`,
    },
    {
      what: 'a name with a capital and a space',
      file: 'en/faq/My page.mdx',
      change: () => '---\ntitle: Another one\n---\n\nWords.\n',
      sentence: 'content/en/faq/My page.mdx: name the file with small letters, digits and hyphens: it is the address.',
    },
  ],
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
