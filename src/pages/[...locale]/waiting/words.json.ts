import type { APIRoute } from 'astro';
import { wordsOf } from '#content.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';

/** What the clock says after a tap, for those who start it. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { waiting } = await wordsOf(props.locale);
  return Response.json(waiting.shown);
};
