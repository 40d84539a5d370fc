import type { APIRoute } from 'astro';
import { messageWordsOf } from '#content.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';

/** What each kind of message means, in one language of the guide. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await messageWordsOf(props.locale));
