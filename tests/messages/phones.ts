import { corpusOf, type Corpus } from '#messages/corpus.ts';
import { phoneTexts } from '#messages/phone-texts.ts';
import { only, readContent } from '../support/content.ts';

const content = readContent();

/** The message kinds and every phone language as written in content/, read without Astro. */
export const kinds = only(content.messages, 'messages');
/** Every phone language as written. */
export const phones = [...content.phone.values()];

/** What a reader of each phone language looks in first. */
export const corpora = new Map<string, Corpus>(
  phones.map((phone) => [phone.language, corpusOf(phone.language, phoneTexts(phone), kinds)]),
);

/** Every text of every language as a phone shows it: numbers and names in the place of `%d` and `%s`, a second half left out. */
export const shownTexts: Shown[] = phones.flatMap(({ language, texts }) =>
  Object.entries(texts).flatMap(([kind, list]) =>
    list.map(({ text }) => ({ language, kind, text: filled(text.replace(/[\s.。]*%(1\$)?s\.?$/u, '')) })),
  ),
);

/** Every prefix with every reason of the same screen, as a phone puts them together. */
export const joinedTexts: Shown[] = phones.flatMap(({ language, texts }) => {
  const all = Object.entries(texts).flatMap(([kind, list]) => list.map(({ text }) => ({ kind, text })));
  const prefixes = all.filter(
    ({ kind, text }) => ['prefix', 'either'].includes(kinds[kind]?.part ?? '') && /%(1\$)?s/u.test(text),
  );
  const reasons = all.filter(({ kind }) => kinds[kind]?.part === 'reason');
  return prefixes.flatMap((prefix) =>
    reasons
      .filter((reason) => kinds[reason.kind]?.screens.some((screen) => kinds[prefix.kind]?.screens.includes(screen)))
      .map(({ kind, text }) => ({
        language,
        kind,
        prefix: prefix.kind,
        text: filled(prefix.text.replace(/%(1\$)?s/u, text)),
      })),
  );
});

function filled(text: string): string {
  return text.replace(/%(\d\$)?d/g, '24').replace(/%(\d\$)?s/g, '6512345678');
}

export interface Shown {
  language: string;
  kind: string;
  prefix?: string;
  text: string;
}
