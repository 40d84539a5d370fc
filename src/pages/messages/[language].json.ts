import type { APIRoute, GetStaticPaths } from 'astro';
import { phoneLanguages } from '#content.ts';
import { phoneTexts } from '#messages/phone-texts.ts';
import type { Phone } from '#messages/schema.ts';

/** What the decoder knows of one phone language: message kind → texts, then how readers put them. */
export const getStaticPaths = (async () =>
  (await phoneLanguages()).map((phone) => ({
    params: { language: phone.language },
    props: { phone },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ phone: Phone }> = ({ props: { phone } }) => Response.json(phoneTexts(phone));
