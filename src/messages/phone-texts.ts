import type { PhoneTexts } from './corpus.ts';
import type { Phone } from './schema.ts';
import { tokensOf } from './tokens.ts';

/**
 * What the decoder looks in: the texts of each kind as the phone shows them, then how readers put them.
 * Of texts that it cannot tell apart, as “Mi Account” and “Xiaomi Account”, only the first; one with a
 * place for a reason is another text.
 */
export function phoneTexts({ texts, variants = {} }: Pick<Phone, 'texts' | 'variants'>): PhoneTexts {
  const kinds = [...new Set([...Object.keys(texts), ...Object.keys(variants)])];
  return Object.fromEntries(
    kinds.map((kind) => {
      const all = [...(texts[kind] ?? []).map(({ text }) => text), ...(variants[kind] ?? [])];
      const lines = all.map((text) => `${tokensOf(text).join(' ')}${text.includes('%') ? ' %' : ''}`);
      return [kind, all.filter((_, at) => !lines.slice(0, at).some((line) => line === lines[at]))];
    }),
  );
}
