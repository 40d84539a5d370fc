import type { PhoneTexts } from './lexicon.ts';
import type { Phone } from './schema.ts';

/** What the decoder looks in: the texts of each kind as the phone shows them, then how readers put them. */
export function phoneTexts({ texts, variants = {} }: Pick<Phone, 'texts' | 'variants'>): PhoneTexts {
  const kinds = [...new Set([...Object.keys(texts), ...Object.keys(variants)])];
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...(texts[kind] ?? []).map(({ text }) => text), ...(variants[kind] ?? [])]]),
  );
}
