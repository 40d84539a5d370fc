import type { APIRoute } from 'astro';
import { localePaths, type Locale } from '#i18n/locales.ts';
import { answersOf } from '#messages/answers.ts';

/** What the decoder says in one language of the guide. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { words, ...answers } = await answersOf(props.locale);
  const { page: _page, group: _group, languagePage: _languagePage, form: _form, paste: _paste, contents: _contents, languages: _languages, languagesLead: _lead, failed: _failed, ...spoken } = words;
  return Response.json({ ...answers, words: spoken });
};
