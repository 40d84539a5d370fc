import type { APIRoute } from 'astro';
import { fixesOf, pagesOf, questionsOf, wordsOf, type Article } from '#content.ts';
import { addressOf, wholeAddress } from '#i18n/address.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { overview } from '#build/markdown-twin.ts';

export const getStaticPaths = localePaths;

/** llms.txt: every article with its summary, each linked to its Markdown twin. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site: origin }) => {
  const { site, nav } = await wordsOf(locale);
  const listed = (articles: Article[]) =>
    articles.map(({ title, summary, path }) => ({
      title,
      summary,
      address: wholeAddress(addressOf(locale, `${path}index.md`), origin),
    }));
  const sections = [
    { title: nav.allFixes, pages: listed(await fixesOf(locale)) },
    { title: nav.questions, pages: listed(await questionsOf(locale)) },
    { title: nav.about, pages: listed(await pagesOf(locale)) },
  ];
  return new Response(overview(site.name, `${site.description} ${site.independent}`, sections));
};
