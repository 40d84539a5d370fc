import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { HTMLElement, NodeType, TextNode } from 'node-html-parser';
import { directionOf } from '#i18n/language.ts';
import { defaultLocale, localeRow, locales } from '#i18n/locales.ts';
import { builds, filesOf } from '../support/builds.ts';
import { localeOf, only, pagesOf, type BuiltPage } from '../support/site.ts';

// The build in a folder has Spanish, with phones in two kinds of it, Arabic, from right to left, and Turkish, a draft without words.
const { folder, base } = builds.deep;
const home = `https://back-in.example${base}`;
const whole = ['es', 'ar'] as const;
const languages = [...whole, 'tr'] as const;
const pages = pagesOf(builds.deep).filter(({ file }) => !/(?:^|\/)guide\.html$|^404\.html$/.test(file));
const byPath = new Map(pages.map((page) => [page.path, page]));
/** Articles in the words of their language; one whose English article says more by now is shown in English. */
const translated = pages.filter(
  (page) => languageOf(page) !== 'en' && page.root.querySelector('article .prose:not([lang])'),
);

/** Words of English that are none of the other languages: “for” is Portuguese too. */
const littleWords = /^(?:the|and|of|your|you|is|it|that|with|to|if)$/i;

test('a page says its language and direction, by its folder', () => {
  for (const page of pages) {
    const html = only(page, 'html');
    const language = languageOf(page);
    assert.deepEqual(
      [html.getAttribute('lang'), html.getAttribute('dir')],
      [language, directionOf(language)],
      page.file,
    );
  }
});

suite('a page and its counterparts know each other', () => {
  test('by hreflang, both ways, and English for everybody else', () => {
    const linked = pages.filter(({ root }) => root.querySelector('link[hreflang]'));
    assert.ok(linked.length > 20);
    for (const page of linked) {
      const alternates = alternatesOf(page);
      assert.equal(alternates[languageOf(page)], home + page.path, page.file);
      assert.equal(alternates['x-default'], alternates['en'], page.file);
      assert.equal(only(page, 'link[rel="canonical"]').getAttribute('href'), home + page.path, page.file);
      for (const address of Object.values(alternates))
        assert.deepEqual(alternatesOf(pageAt(address.slice(home.length))), alternates, `${page.file} and ${address}`);
    }
  });

  test('by the list at the foot, where the language of the page is no link', () => {
    for (const page of pages) {
      const names = only(page, 'nav.languages').querySelectorAll('a, span');
      assert.deepEqual(
        names.map((name) => name.text.trim()),
        ['English', 'Español', 'العربية', 'Türkçe'],
        page.file,
      );
      assert.deepEqual(
        names.map((name) => name.getAttribute('hreflang') ?? languageOf(page)),
        ['en', ...languages],
        page.file,
      );
    }
  });
});

suite('a page that is not translated', () => {
  const pending = pages.filter(
    (page) => languageOf(page) !== 'en' && page.root.querySelector('article .prose[lang="en"]'),
  );
  const listed = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');

  test('there are some', () => assert.ok(pending.length > 0));

  test('says so, and leads to the English one', () => {
    for (const page of pending) {
      const address = base + page.path.replace(/^\w+\//, '');
      assert.equal(only(page, '.behind a').getAttribute('href'), address, page.file);
      assert.equal(only(page, 'article .prose').getAttribute('lang'), 'en', page.file);
    }
  });
  test('is left to the English one by search engines', () => {
    for (const page of pending) {
      assert.equal(only(page, 'meta[name="robots"]').getAttribute('content'), 'noindex', page.file);
      assert.equal(
        only(page, 'link[rel="canonical"]').getAttribute('href'),
        home + page.path.replace(/^\w+\//, ''),
        page.file,
      );
      assert.ok(!listed.includes(`<loc>${home}${page.path}</loc>`), page.file);
    }
  });
});

suite('a translated page', () => {
  test('there are some', () => assert.ok(translated.length > 0));

  for (const page of translated) {
    test(`${page.path} is listed`, () =>
      assert.ok(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').includes(`<loc>${home}${page.path}</loc>`)));

    test(`${page.path} has the headings of English`, () =>
      assert.deepEqual(idsOf(page), idsOf(pageAt(page.path.replace(/^\w+\//, '')))));
  }
});

suite('words of a phone on a page in another language', () => {
  for (const language of whole)
    test(`are those of the phones its readers have, marked and kept from translation: ${language}`, () => {
      const words = pages
        .filter((page) => languageOf(page) === language)
        .flatMap((page) => page.root.querySelectorAll('.prose .message, .prose .label, .prose .path b'));
      assert.ok(words.length > 100);
      for (const word of words) assert.equal(word.getAttribute('translate'), 'no', word.text);
      const own = words.filter((word) => (word.getAttribute('lang') ?? language).startsWith(language));
      assert.ok(own.length > words.length * 0.6, `${own.length} of ${words.length} are in ${language}`);
    });

  test('say both wordings where they differ, and one where they do not', () => {
    const text = only(pageAt('es/fixes/clear-cache/'), 'article .prose').text.replace(/\s+/g, ' ');
    assert.match(text, /Limpiar caché/);
    assert.match(text, /Cuenta Mi \(en España: Cuenta Xiaomi\)/);
    assert.doesNotMatch(text, /Limpiar datos \(en España/);
  });
});

for (const locale of locales.filter((each) => each !== defaultLocale)) {
  const published = pagesOf(builds.root).filter((page) => localeOf(page) === locale);

  suite(`a published language is whole: ${locale}`, () => {
    test('there are as many pages as articles and lists', () => assert.ok(published.length > 50));

    test('no page has English words but names', () => {
      const left = published.flatMap((page) =>
        ownTexts(only(page, 'body'))
          .filter((text) =>
            (text.match(/(?<![\p{L}\d.])[a-z]+(?![\p{L}\d.])/giu) ?? []).some((word) => littleWords.test(word)),
          )
          .map((text) => `${page.file}: ${text.trim()}`),
      );
      assert.deepEqual(left, []);
    });

    test('nothing of ours is marked English: only words of phones, names of sources and of the language itself', () => {
      const wrong = published.flatMap((page) =>
        only(page, 'body')
          .querySelectorAll('[lang="en"]')
          .filter(
            (element) =>
              element.getAttribute('translate') !== 'no' && !element.closest('[hreflang="en"], select, .sources'),
          )
          .map((element) => element.text.trim())
          .filter((text) => text !== localeRow(defaultLocale).name)
          .map((text) => `${page.file}: ${text.slice(0, 80)}`),
      );
      assert.deepEqual(wrong, []);
    });

    test('each page says that no native editor has read it, and how to correct it', () => {
      for (const page of published.filter(({ file }) => !file.endsWith('guide.html')))
        only(page, 'footer a[href$="/about/#report-a-mistake-or-a-barrier"]');
    });

    test('the messages of its phones have pages', () => {
      const paths = new Set(published.map(({ path }) => path));
      for (const phone of localeRow(locale).phones)
        assert.ok(paths.has(`${locale.toLowerCase()}/messages/${phone.toLowerCase()}/`), phone);
    });
  });
}

suite('the worker of a language', () => {
  for (const language of languages)
    test(`stores ${language} alone, and what all languages use`, () => {
      const worker = readFileSync(join(folder, language, 'sw.js'), 'utf8');
      assert.match(worker, /\.\.\/_astro\//);
      assert.match(worker, /["'`]\.\/fixes\/clear-cache\/["'`]/);
      assert.doesNotMatch(worker, /["'`]\.\.\/(?:fixes|es|ar|tr)\//);
    });
});

test('manifest, list for language models and the one-file guide come in each language', () => {
  const files = new Set(filesOf(folder));
  for (const language of languages)
    for (const file of ['site.webmanifest', 'llms.txt', 'guide.html'])
      assert.ok(files.has(`${language}/${file}`), `${language}/${file}`);
});

function languageOf({ path }: BuiltPage): string {
  return languages.find((language) => path.startsWith(`${language}/`)) ?? 'en';
}

function pageAt(path: string): BuiltPage {
  const page = byPath.get(path);
  if (!page) throw new Error(`${folder} has no page ${path}. Build it again: node tests/build.ts deep.`);
  return page;
}

function alternatesOf({ root }: BuiltPage): Record<string, string> {
  const links = root.querySelectorAll('link[rel="alternate"][hreflang]');
  return Object.fromEntries(
    links.map((link) => [String(link.getAttribute('hreflang')), String(link.getAttribute('href'))]),
  );
}

function idsOf({ root }: BuiltPage): string[] {
  return root.querySelectorAll('article .prose :is(h2, h3)').map(({ id }) => id);
}

/** The texts of an element that are in its own language, those of phones left out. */
function ownTexts(element: HTMLElement): string[] {
  return element.childNodes.flatMap((child) => {
    if (child instanceof HTMLElement)
      return child.getAttribute('translate') === 'no' || child.hasAttribute('lang') || child.tagName === 'STYLE'
        ? []
        : ownTexts(child);
    return child.nodeType === NodeType.TEXT_NODE ? [(child as TextNode).text] : [];
  });
}
