import type { APIRoute } from 'astro';
import { wordsOf } from '#content.ts';
import { localePaths, type Locale } from '#i18n/locales.ts';

/** What is said while a photo is read, for those who have one. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { photo } = await wordsOf(props.locale);
  return Response.json(photo);
};
