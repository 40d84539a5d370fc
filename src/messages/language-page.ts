import { defaultLocale, localeRow, type Locale } from '#i18n/locales.ts';

/** The path of the page of all messages of one phone language, inside a language of the guide. */
export function languagePath(phone: string): string {
  return `messages/${phone.toLowerCase()}/`;
}

/**
 * Whether a language of the guide has a page of the messages of a phone language. English has all; another those of its own
 * readers, and English and Chinese, which imported phones show: pages for all would be a quarter of the site.
 */
export function hasLanguagePage(locale: Locale, phone: string): boolean {
  return locale === defaultLocale || [...localeRow(locale).phones, 'en', 'zh-CN'].includes(phone);
}
