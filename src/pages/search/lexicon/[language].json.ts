import type { APIRoute } from 'astro';
import { lexicons } from '#content.ts';

/** The words of a language, with the words of the guide they stand for: loaded only for a query in that language. */
export async function getStaticPaths() {
  return (await lexicons())
    .filter(({ signs }) => signs)
    .map(({ language, words }) => ({ params: { language }, props: { words } }));
}

export const GET: APIRoute<{ words: Record<string, string> }> = ({ props }) => Response.json(props.words);
