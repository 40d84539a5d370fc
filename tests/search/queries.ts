import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageIdIn } from '#search/vocabulary.ts';

/** Languages that the guide has a lexicon for, beside its own. A tag with a region counts as its language. */
const known = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'it', 'pl', 'pt', 'ru', 'tr', 'uk', 'vi', 'zh'];

/** Sets that have a file each. */
const cases = ['cases', 'aside', 'fresh', 'blind'] as const;

/**
 * The labelled queries: what locked-out people type, and the ids of the pages that are a right answer; none where the guide has
 * no page for it. Labels were decided before a query was run. In queries.jsonl `given` was there before the search; `own` was
 * written for it and used to improve it; `unseen` was written by people who had read the pages alone, not what readers are known
 * to say of them. cases.jsonl holds `cases` retold from public reports, which were looked at while improving. aside.jsonl holds
 * `aside`, a third of the same kind, which is run but whose failures are never looked at: it tells best what to expect. fresh.jsonl
 * holds `fresh`, in 22 languages, written in one go before their lexicons got their concepts, and run the first time after that.
 * blind.jsonl holds `blind`, written the same way before the lexicons got their everyday words.
 */
export function labelledQueries(): LabelledQuery[] {
  return [
    ...linesOf<LabelledQuery>('queries.jsonl'),
    ...cases.flatMap((set) => linesOf<Case>(`${set}.jsonl`).map((one) => ({ ...one, kind: 'case', set }))),
  ];
}

/** English, a language the guide has a lexicon for, or another. */
export function familyOf(lang: string): Family {
  const [language = lang] = lang.split('-');
  if (language === 'en') return 'English';
  return known.includes(language) ? 'known languages' : 'unknown languages';
}

/** Shares of right pages first and in the first three, mean reciprocal rank, and share without any result. */
export function scoreOf(results: readonly { want: readonly string[]; paths: readonly string[] }[]): Score {
  const ranks = results.map(({ want, paths }) => paths.findIndex((path) => want.includes(pageIdIn(path))));
  const share = (isCounted: (rank: number) => boolean) => ranks.filter(isCounted).length / (ranks.length || 1);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / (ranks.length || 1);
  return {
    count: ranks.length,
    first: share((rank) => rank === 0),
    firstThree: share((rank) => rank >= 0 && rank < 3),
    reciprocal,
    nothing: results.filter(({ paths }) => paths.length === 0).length / (results.length || 1),
  };
}

function linesOf<T>(file: string): T[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

export interface LabelledQuery {
  q: string;
  want: string[];
  kind: string;
  lang: string;
  set: 'given' | 'own' | 'unseen' | (typeof cases)[number];
}

interface Case {
  q: string;
  want: string[];
  lang: string;
  /** Where the situation was reported, or the words were read. */
  source: string;
}

export type Family = 'English' | 'known languages' | 'unknown languages';

export interface Score {
  count: number;
  first: number;
  firstThree: number;
  reciprocal: number;
  nothing: number;
}
