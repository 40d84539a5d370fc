import type { APIRoute, GetStaticPaths } from 'astro';
import { phoneLanguages } from '#content.ts';
import type { Phone } from '#messages/schema.ts';
import { lettersOf } from '#photo/letters.ts';

/** The buttons and headings of the phones whose photos are read, which are no messages. */
export const getStaticPaths = (async () =>
  (await phoneLanguages())
    .filter(({ language }) => language in lettersOf)
    .map((phone) => ({ params: { language: phone.language }, props: { phone } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ phone: Phone }> = ({ props: { phone } }) =>
  Response.json(Object.values(phone.labels ?? {}).map(({ text }) => text));
