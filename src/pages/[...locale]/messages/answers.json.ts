import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { answersOf } from '#messages/payload.ts';

/** What the decoder says in one language of the guide. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await answersOf(props.locale));
