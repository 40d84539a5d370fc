import { isoDay } from '#i18n/day.ts';
import type { Crumb } from './crumb.ts';

/** The way to a page as schema.org data; `absolute` makes a whole address of a path inside the locale. */
export function breadcrumbList(crumbs: readonly Crumb[], absolute: (path: string) => string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: crumb.text,
      item: absolute(crumb.path),
    })),
  };
}

/** The site as schema.org data, for the home page. */
export function webSite(name: string, description: string, url: string, language: string) {
  return { '@context': 'https://schema.org', '@type': 'WebSite', name, description, url, inLanguage: language };
}

/** A fix, an answer or a page as schema.org data, with the words and the day that the page shows. */
export function article(
  page: { title: string; summary: string; updated: Date; language: string },
  url: string,
  publisher: string,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    description: page.summary,
    dateModified: isoDay(page.updated),
    inLanguage: page.language,
    url,
    author: { '@type': 'Organization', name: publisher },
  };
}
