import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprintOf, wordsToTranslate } from '#i18n/fingerprint.ts';
import { readArticle } from '../support/content.ts';
import type { Fault } from './recipes.ts';

const english = readFileSync('content/en/faq/lost-mode.mdx', 'utf8');
const translation = `---
title: Borrar la caché
summary: ${'Borra la caché y reinicia el teléfono. '.repeat(2)}
symptoms: [uno, dos, tres]
claims: [Una frase sola.]
---

Texto.
`;

/** A translation of today's English words into themselves, put into a copy of the content with its line in source.yaml: in the place of the real one, if there is one. */
export async function addTranslation(folder: string): Promise<void> {
  const { data, body } = readArticle(english);
  const { title, summary, symptoms, sources } = data;
  const words = { title, summary, symptoms, claims: sources.map(({ claim }) => claim) };
  mkdirSync(join(folder, 'es/faq'), { recursive: true });
  writeFileSync(join(folder, 'es/faq/lost-mode.mdx'), `---\n${stringify(words)}---\n${body}`);
  const fingerprint = await fingerprintOf(wordsToTranslate({ data, body }));
  const rows = readFileSync(join(folder, 'es/source.yaml'), 'utf8').replace(/^faq\/lost-mode: .*\n/m, '');
  writeFileSync(join(folder, 'es/source.yaml'), `${rows}faq/lost-mode: "${fingerprint}"\n`);
}

/** The recipe of a language, done wrongly. */
export const languageRecipe: Record<string, Fault[]> = {
  'add a language': [
    {
      what: 'in a folder that no language has',
      file: 'xx/fixes/clear-cache.mdx',
      change: () => translation,
      sentence: "content/xx/fixes/clear-cache.mdx: src/i18n/locales.ts has no language of this folder's name. Add its row there.",
    },
    {
      what: 'an article that English does not have',
      file: 'es/fixes/borrar.mdx',
      change: () => translation,
      sentence: 'content/es/fixes/borrar.mdx: there is no English article of this name. Correct the name of the file.',
    },
    {
      what: 'with the facts of the English article copied',
      file: 'es/faq/lost-mode.mdx',
      change: (text) => (text === '' ? text : english),
      sentence:
        /^content\/es\/faq\/lost-mode\.mdx, : Unknown field “related”, “sources”, “updated”: correct its name or take it out\.$/,
    },
    {
      what: 'with fewer claims',
      file: 'es/faq/lost-mode.mdx',
      change: (text) => text.replace(/^claims:\n {2}- .*\n(?: {4}.*\n)*/m, 'claims:\n'),
      sentence: /^content\/es\/faq\/lost-mode\.mdx: it has \d+ claims, in English \d+ sources\. Translate what /,
    },
    {
      what: 'with a heading less',
      file: 'es/faq/lost-mode.mdx',
      change: (text) => text.replace(/^## .*$/m, ''),
      sentence: /^content\/es\/faq\/lost-mode\.mdx: part 1 is “[^”]+”, in English “## [a-z-]+”\. Translate what content\/en\//,
    },
    {
      what: 'without a note of what it is a translation of',
      file: 'es/source.yaml',
      change: (text) => text.replace(/^faq\/lost-mode: .*\n/m, ''),
      sentence:
        'content/es/source.yaml: “faq/lost-mode” is missing. Run: npm run languages -- took es faq/lost-mode',
    },
    {
      what: 'with a word that the glossary excludes',
      file: 'es/faq/lost-mode.mdx',
      change: (text) => `${text}\nArreglo.\n`,
      sentence: 'content/es/faq/lost-mode.mdx: “arreglo” is written for “fix”. The glossary says “solución”.',
    },
    {
      what: 'with a translated placeholder',
      file: 'ar/site.yaml',
      change: (text) => text.replace(/^ {2}unknown: .*$/m, '  unknown: "{kalima}"'),
      sentence: 'content/ar/site.yaml, search.unknown: {words} is lost: write it where its value belongs.',
    },
    {
      what: 'with a name of English translated',
      file: 'ar/triage.yaml',
      change: (text) => `${text}preguntas: { message: Hola }\n`,
      sentence: 'content/ar/triage.yaml, : English has no “preguntas”. Correct its name or take it out.',
    },
    {
      what: 'without a plural form',
      file: 'ar/site.yaml',
      change: (text) => text.replace(/^ {4}few: .*\n/m, ''),
      sentence:
        'content/ar/site.yaml, article.minutes: The form “few” is missing, which numbers in this language need. Write it.',
    },
  ],
};
