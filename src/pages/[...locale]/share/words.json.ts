import type { APIRoute } from 'astro';
import { wordsOf } from '#content.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';

/** The words of the dialog that passes a page on, for the few who open it. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { share } = await wordsOf(props.locale);
  return Response.json(share.dialog);
};
