import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { recordsOf } from '#search/index/records.ts';

/** For the build of the index (src/search/index/write.ts), which takes it out of the site again. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await recordsOf(props.locale));
