import type { APIRoute } from 'astro';
import { defaultLocale, localePaths, type Locale } from '#i18n/locales.ts';
import { titlesIn } from '#search/index/titles.ts';

/** The titles of what the search finds, in a language that is not that of its one index. */
export const getStaticPaths = () => localePaths().filter(({ props }) => props.locale !== defaultLocale);

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await titlesIn(props.locale));
