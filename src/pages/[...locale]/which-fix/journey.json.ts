import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { journeyGuide } from '#journey/guide.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => Response.json(await journeyGuide(props.locale));
