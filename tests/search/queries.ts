import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The labelled queries, one a line of queries.jsonl: what locked-out people type, and the ids of the pages that are a right answer.
 * `given` was there before the search; `own` was written for it and used to improve it; `unseen` was written by people who had
 * read the pages alone, not what readers are known to say of them, and no word was added for one of them: it tells best what to
 * expect of new queries. Three figures of the ranking were chosen with half of it in view.
 */
export function labelledQueries(): LabelledQuery[] {
  const lines = readFileSync(join(import.meta.dirname, 'queries.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledQuery);
}

/** Shares of right pages first and in the first three, mean reciprocal rank, and share without any result. */
export function scoreOf(results: readonly { want: readonly string[]; paths: readonly string[] }[]): Score {
  const ranks = results.map(({ want, paths }) =>
    paths.findIndex((path) => want.includes(path.split('/').at(-2) ?? '')),
  );
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

export interface LabelledQuery {
  q: string;
  want: string[];
  kind: string;
  lang: string;
  set: 'given' | 'own' | 'unseen';
}

export interface Score {
  count: number;
  first: number;
  firstThree: number;
  reciprocal: number;
  nothing: number;
}
