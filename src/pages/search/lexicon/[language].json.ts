import type { APIRoute } from 'astro';
import { lexicons } from '#content.ts';
import { languageWordsOf } from '#search/index/language-words.ts';
import type { LanguageWords } from '#search/language.ts';

/** What the search knows of a language: loaded only for a query in that language. */
export async function getStaticPaths() {
  return (await lexicons()).map(({ language, words, phrases }) => ({
    params: { language },
    props: languageWordsOf({ words, phrases }),
  }));
}

export const GET: APIRoute<LanguageWords> = ({ props }) => Response.json(props);
