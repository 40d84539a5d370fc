import type { APIRoute } from 'astro';
import { fixesOf, pagesOf, phoneLanguages, questionsOf, wordsOf, type Article } from '#content.ts';
import { addressOf, wholeAddress } from '#i18n/address.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { hasLanguagePage, languagePath } from '#messages/language-page.ts';
import { overview } from '#build/markdown-twin.ts';

export const getStaticPaths = localePaths;

/** llms.txt: every article and every list with its summary, each linked to its Markdown twin. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site: origin }) => {
  const { site, nav, decoder, triage } = await wordsOf(locale);
  const phones = (await phoneLanguages()).filter(({ language }) => hasLanguagePage(locale, language));
  const lists = [
    { path: 'messages/', title: decoder.page.title, summary: decoder.page.description },
    ...phones.map(({ language, name }) => ({
      path: languagePath(language),
      title: `${decoder.page.languages} (${name})`,
      summary: decoder.page.languagesLead,
    })),
    { path: 'which-fix/', title: triage.title, summary: triage.description },
    { path: 'which-fix/rules/', title: triage.rules.title, summary: triage.rules.description },
  ];
  const listed = (pages: readonly Pick<Article, 'title' | 'summary' | 'path'>[]) =>
    pages.map(({ title, summary, path }) => ({
      title,
      summary,
      address: wholeAddress(addressOf(locale, `${path}index.md`), origin),
    }));
  const sections = [
    { title: nav.message, pages: listed(lists) },
    { title: nav.allFixes, pages: listed(await fixesOf(locale)) },
    { title: nav.questions, pages: listed(await questionsOf(locale)) },
    { title: nav.about, pages: listed(await pagesOf(locale)) },
  ];
  return new Response(overview(site.name, `${site.description} ${site.independent}`, sections));
};
