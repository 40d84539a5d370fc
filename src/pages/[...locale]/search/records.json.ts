import type { APIRoute } from 'astro';
import { defaultLocale, localePaths, type Locale } from '#i18n/locales.ts';
import { recordsOf } from '#search/index/records.ts';

/** For the build of the index (src/search/index/write.ts), which takes it out of the site again. One for all languages. */
export const getStaticPaths = () => localePaths().filter(({ props }) => props.locale === defaultLocale);

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await recordsOf(props.locale));
