import type { APIRoute, GetStaticPaths } from 'astro';
import { phoneLanguages } from '#content.ts';
import type { Phone } from '#messages/schema.ts';
import { lettersOf } from '#photo/letters.ts';
import { surroundingsOf } from '#photo/surroundings.ts';

/** What stands beside messages on the screens of the phones whose photos are read. */
export const getStaticPaths = (async () =>
  (await phoneLanguages())
    .filter(({ language }) => language in lettersOf)
    .map((phone) => ({ params: { language: phone.language }, props: { phone } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ phone: Phone }> = ({ props: { phone } }) => Response.json(surroundingsOf(phone));
