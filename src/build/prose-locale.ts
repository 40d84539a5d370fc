import type { satteri } from '@astrojs/markdown-satteri';
import { allLocales, localePath, type Locale } from '#i18n/locales.ts';

/** The pieces of an article that bring words of their own. */
const speaking: readonly (string | null)[] = ['Borrowed', 'Contact', 'Path', 'Quota', 'Unconfirmed', 'Warning'];

/**
 * Tells such pieces in which language their article is written, by the folder of its file: an article that is not translated yet
 * stands on a page in another, and its pieces speak as it does. A plugin of the Markdown processor.
 */
export function proseLocale(): Plugin {
  return {
    name: 'prose-locale',
    mdxJsxFlowElement: ({ type, name, attributes, children }, { fileURL }) =>
      speaking.includes(name)
        ? { type, name, attributes: [...attributes, attributeOf(localeOfFile(fileURL))], children }
        : undefined,
    mdxJsxTextElement: ({ type, name, attributes, children }, { fileURL }) =>
      speaking.includes(name)
        ? { type, name, attributes: [...attributes, attributeOf(localeOfFile(fileURL))], children }
        : undefined,
  };
}

function attributeOf(locale: Locale) {
  return { type: 'mdxJsxAttribute' as const, name: 'locale', value: locale };
}

function localeOfFile(file: URL | undefined): Locale {
  const folder = /\/content\/([^/]+)\/[^/]+\/[^/]+$/.exec(file?.pathname ?? 'an article without a file')?.[1];
  const locale = allLocales.find((candidate) => localePath(candidate) === folder);
  if (!locale)
    throw new Error(`${file?.href}: src/i18n/locales.ts has no language of its folder. Move it, or add the row.`);
  return locale;
}

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;
type Plugin = Extract<Plugins[number], { mdxJsxFlowElement?: unknown }>;
