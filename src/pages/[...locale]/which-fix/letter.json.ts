import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { letterIn } from '#triage/letter-in.ts';

/** The words of the letter to support in a language, for those who write it in another than they read. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await letterIn(props.locale));
