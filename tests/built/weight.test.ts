import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { builds, filesOf } from '../support/builds.ts';
import { defaultLocale, localeFolder, localeRow, locales, type Locale } from '#i18n/locales.ts';
import { localeOf, pagesOf, pathInside, type BuiltPage } from '../support/site.ts';

const inOtherScript = /^messages\/(?:ar|hi|ru|uk|zh-cn)\/$/;
const inLatin = /^messages\/(?!en\/|ar\/|hi\/|ru\/|uk\/|zh-cn\/)./;

/** What the ways to the other languages may weigh on a page, in its head, its header and at its foot. */
const waysToOthers = 300 + 100 * (locales.length - 1);

/**
 * Ceilings in bytes after Brotli, by the kind of page: everything a first visit to it fetches but the ways to the other languages,
 * and its script alone.
 */
const budgets: { kind: string; pattern: RegExp; total: number; script: number }[] = [
  { kind: 'a fix', pattern: /^fixes\/./, total: 12_200, script: 3_000 },
  { kind: 'a question', pattern: /^faq\/./, total: 12_200, script: 3_000 },
  { kind: 'a list', pattern: /^(fixes|faq)\/$/, total: 12_200, script: 3_000 },
  { kind: 'a page of messages', pattern: /^messages\/(?:en\/)?$/, total: 12_900, script: 3_000 },
  { kind: 'a page of messages in other Latin letters', pattern: inLatin, total: 12_700, script: 3_000 },
  { kind: 'a page of messages in another script', pattern: inOtherScript, total: 13_900, script: 3_000 },
  { kind: 'a single page', pattern: /^(prevention|about)\/$/, total: 12_200, script: 3_000 },
];
/** What a language may weigh more: its words are longer, and the phone's may come in two kinds; other scripts have more bytes a letter. */
const moreOf = (locale: Locale) => (locale === defaultLocale ? 0 : latin.test(localeRow(locale).name) ? 850 : 2_000);
const latin = /^\p{Script=Latin}/u;

/** Bytes by file, after Brotli. */
const measured = new Map<string, number>();

for (const locale of locales) {
  for (const budget of budgets) {
    const most = budget.total + waysToOthers + moreOf(locale);
    suite(`${budget.kind} (${locale}) weighs at most ${most} bytes, its script at most ${budget.script}`, () => {
      const pages = pagesOf(builds.root).filter(
        (page) => localeOf(page) === locale && budget.pattern.test(pathInside(page)),
      );
      // A translation has pages only of the messages that its own readers' phones show.
      const isOfPhone = [inLatin, inOtherScript].includes(budget.pattern) && locale !== defaultLocale;
      assert.ok(pages.length > 0 || isOfPhone, `no page is ${budget.kind}`);
      for (const page of pages) {
        test(page.file, (context) => {
          const script = weightOf(scriptsOf(page));
          // Brotli's best takes twenty times as long, and few pages need it to fit.
          const quick = compressed(page.html, 5);
          const html = quick + script <= most ? quick : compressed(page.html);
          context.diagnostic(`${html + script} bytes, of which script ${script}`);
          assert.ok(script <= budget.script, `its script weighs ${script} bytes`);
          assert.ok(html + script <= most, `it weighs ${html + script} bytes`);
        });
      }
    });
  }
}

test('one request paints a page: no style sheet, font or picture is fetched', () => {
  const wrong = pagesOf(builds.root).filter((page) =>
    page.root.querySelector('link[rel="stylesheet"], img, link[rel="preload"][as="font"]'),
  );
  assert.deepEqual(
    wrong.map((page) => page.file),
    [],
  );
});

test('no script carries the wrapper that Vite puts round a later import (src/build/vite.ts)', () => {
  const scripts = filesOf(builds.root.folder).filter((file) => /^_astro\/.*\.js$/.test(file));
  const texts = scripts.map((file) => readFileSync(join(builds.root.folder, file), 'utf8'));
  assert.ok(
    texts.some((text) => text.includes('import(')),
    'no script loads another one later: take the plugin out',
  );
  assert.deepEqual(
    scripts.filter((_file, at) => /vite:preloadError|csp-nonce/.test(texts[at] ?? '')),
    [],
  );
});

/** What a first search fetches beside its page's scripts, cold; the decoder's words come with every answer. */
const searches: { what: string; isOnly: RegExp; own: RegExp; files: RegExp; limit: number }[] = [
  {
    what: 'a first search that words of the guide answer, with its page and the decoder,',
    isOnly: /./,
    own: /^(?:search\/(?:titles\.json|index\.html)|messages\/answers\.json)$/,
    files: /^search\/vocabulary\.json$/,
    // Of them 1,900 for what answers in a worker (two files that the page and it do not share, and how they talk), and 400 for
    // a photo's doubt that Back keeps and for the best page of a reply on another device.
    limit: 47_900 + waysToOthers,
  },
  {
    what: 'what a first search that needs the texts has of its own: script, words, engine and index',
    isOnly: /\/(?:Search|fill)\./,
    own: /^search\/titles\.json$/,
    files: /^(?:pagefind\/|search\/vocabulary\.json$)/,
    limit: 115_000,
  },
];

/** What answers in the worker of the box. */
const answeringScripts = withImports(
  filesOf(builds.root.folder)
    .filter((file) => /^_astro\/answering-worker\.[\w-]+\.js$/.test(file))
    .map((file) => join(builds.root.folder, file)),
);

test('the box has one worker', () => assert.ok(answeringScripts.length > 0, 'no script is called answering-worker'));

for (const locale of locales) {
  const folder = localeFolder(locale);
  const more = moreOf(locale);

  test(`the decoder (${locale}) weighs at most ${16_000 + more} bytes with the words of any one phone language`, (context) => {
    const script = weightOf(scriptsOf(pageAt(folder), /\/Decoder\./));
    const said = [`${folder}messages/answers.json`, `${folder}messages/meanings.json`];
    const words = weightOf(said.map((file) => join(builds.root.folder, file)));
    const phones = filesOf(builds.root.folder).filter((file) =>
      /^messages\/(?!answers|meanings)[^/]+\.json$/.test(file),
    );
    assert.equal(phones.length, readdirSync('content/phone').length);
    const heaviest = Math.max(...phones.map((file) => weightOfFile(join(builds.root.folder, file))));
    context.diagnostic(`script ${script}, words ${words}, heaviest language ${heaviest} bytes`);
    assert.ok(script + words + heaviest <= 16_000 + more, `it weighs ${script + words + heaviest} bytes`);
  });

  test(`the questions of “which fix applies” (${locale}) weigh at most 7,000 bytes, script and rules`, (context) => {
    const page = pageAt(`${folder}which-fix/`);
    const script = weightOf(scriptsOf(page, /\/WhichFix\./));
    const data = page.root
      .querySelectorAll('script[type="application/json"]')
      .reduce((sum, block) => sum + compressed(block.text), 0);
    context.diagnostic(`script ${script}, rules ${data} bytes`);
    assert.ok(data > 0, 'the page holds no rules');
    assert.ok(script + data <= 7_000, `they weigh ${script + data} bytes`);
  });

  for (const { what, isOnly, own, files, limit } of searches) {
    test(`${what} (${locale}) weighs at most ${limit + more} bytes`, (context) => {
      const loaded = [...scriptsOf(pageAt(`${folder}search/`)), ...answeringScripts];
      const scripts = [...new Set(loaded)].filter((file) => isOnly.test(file));
      const others = filesOf(builds.root.folder)
        .filter((file) => files.test(file) || (file.startsWith(folder) && own.test(file.slice(folder.length))))
        .concat(isOnly.test('') ? [`messages/${localeRow(locale).phones[0]}.json`] : [])
        .map((file) => join(builds.root.folder, file));
      const weights = [...scripts, ...others].map((file) => ({ file, bytes: sentBytes(file) }));
      const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
      context.diagnostic(`${total} bytes in ${weights.length} files`);
      assert.ok(
        total <= limit + more,
        `it weighs ${total} bytes: ${weights.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`,
      );
    });
  }
}

function pageAt(path: string): BuiltPage {
  const page = pagesOf(builds.root).find((candidate) => candidate.path === path);
  assert.ok(page, `there is no page at /${path}`);
  return page;
}

/** The script files a page starts with, each with the ones it imports; those whose address has a pattern, if one is given. */
function scriptsOf(page: BuiltPage, pattern = /./): string[] {
  const entries = page.root
    .querySelectorAll('script[src]')
    .map((script) => join(builds.root.folder, script.getAttribute('src') ?? ''))
    .filter((file) => pattern.test(file));
  return withImports(entries);
}

/** Script files, each with the ones it imports at its start. */
function withImports(entries: readonly string[]): string[] {
  const seen = new Set(entries);
  // The set grows while it is walked.
  for (const file of seen)
    for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      seen.add(join(file, '..', match[1] ?? ''));
  return [...seen];
}

function weightOf(files: string[]): number {
  return files.reduce((sum, file) => sum + weightOfFile(file), 0);
}

/** Its bytes after Brotli, measured once: pages share their scripts, and languages the words of the phones. */
function weightOfFile(file: string): number {
  const weight = measured.get(file) ?? compressed(readFileSync(file));
  measured.set(file, weight);
  return weight;
}

function compressed(data: string | Buffer, quality = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Pagefind packs its own files; the rest is packed on the way. */
function sentBytes(file: string): number {
  return /\.(?:js|json|html)$/.test(file) ? weightOfFile(file) : statSync(file).size;
}
