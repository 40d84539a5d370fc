import { readFileSync } from 'node:fs';
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
      change: () => english,
      sentence: /^content\/es\/faq\/lost-mode\.mdx, : Unknown field “related”, “sources”, “updated”: correct its name or take it out\.$/,
    },
    {
      what: 'with fewer claims',
      file: 'es/fixes/clear-cache.mdx',
      change: (text) => text.replace(/^ {2}- Cerrar la sesión falló.*\n/m, ''),
      sentence: /^content\/es\/fixes\/clear-cache\.mdx, claims: there are 8, and content\/en\/fixes\/clear-cache\.mdx has \d+ sources\./,
    },
    {
      what: 'with a heading less',
      file: 'es/fixes/clear-cache.mdx',
      change: (text) => text.replace(/^## ¿Pierdo mis fotos.*$/m, ''),
      sentence: /^content\/es\/fixes\/clear-cache\.mdx: heading 1 is “## [a-z-]+”, and in English “## [a-z-]+”\. Keep levels, ids and order\.$/,
    },
    {
      what: 'with a word that the glossary excludes',
      file: 'es/fixes/clear-cache.mdx',
      change: (text) => text.replace('Confirma.', 'Confirma el arreglo.'),
      sentence: 'content/es/fixes/clear-cache.mdx: “arreglo” is written for “fix”. The glossary says “solución”.',
    },
    {
      what: 'with a translated placeholder',
      file: 'ar/site.yaml',
      change: (text) => `${text}search: { unknown: "{kalima}" }\n`,
      sentence: 'content/ar/site.yaml, search.unknown: {words} is lost: write it where its value belongs.',
    },
    {
      what: 'with a name of English translated',
      file: 'ar/triage.yaml',
      change: () => 'preguntas: { message: Hola }\n',
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
