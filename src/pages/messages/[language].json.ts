import type { APIRoute, GetStaticPaths } from 'astro';
import { phoneLanguages } from '#content.ts';
import type { Phone } from '#messages/schema.ts';

/** The texts of one phone language for the decoder: message kind → texts. */
export const getStaticPaths = (async () =>
  (await phoneLanguages()).map((phone) => ({
    params: { language: phone.language },
    props: { phone },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ phone: Phone }> = ({ props: { phone } }) =>
  Response.json(
    Object.fromEntries(Object.entries(phone.texts).map(([kind, texts]) => [kind, texts.map(({ text }) => text)])),
  );
