import { facts as fact, lastResort, lockPage, waitPage } from '#ids.ts';
import type { Standing } from './ranking.ts';
import { factOf, ownAccount, pointsOf, type Answer, type Table, type TableArticle } from './table.ts';

/** What is always true of the list, whatever is answered. Each takes one list and names the articles that break it. */
const invariants = {
  /** Never empty, support always in it, no article twice. */
  complete: ({ ids }) => [
    ...(ids.includes(lastResort) ? [] : [lastResort]),
    ...ids.filter((id, place) => ids.indexOf(id) !== place),
  ],
  /** On someone else's account: the lock page, support and questions that do not presume it is one's own, nothing else. */
  'not-mine': ({ listed, facts }) =>
    facts.includes(fact.notMine) ? idsOf(listed().filter((article) => !isForAnyone(article))) : [],
  /** Nothing that its needs make impossible: no Settings on a locked phone, no reset where codes cannot arrive. */
  possible: ({ table, ids, facts }) => {
    const denied = facts.flatMap((name) => factOf(table, name).denies);
    if (denied.length === 0) return [];
    return idsOf(table.articles.filter(({ needs }) => needs.some((need) => denied.includes(need)))).filter((id) =>
      ids.includes(id),
    );
  },
  /** While attempts are paused, waiting comes before everything that is another attempt. */
  'wait-first': ({ ids, listed, facts }) => {
    if (!facts.includes(fact.paused) || facts.includes(fact.notMine)) return [];
    if (!ids.includes(waitPage)) return [waitPage];
    return idsOf(
      listed()
        .slice(0, ids.indexOf(waitPage))
        .filter(({ tries }) => tries),
    );
  },
  /** A locked phone's reader finds the page on the lock. A reader who says both “locked” and “usable” is taken at the latter. */
  'lock-page': ({ ids, facts }) =>
    facts.includes(fact.locked) && !facts.includes(fact.usable) && !ids.includes(lockPage) ? [lockPage] : [],
  /** A question is the answer to a case: it is listed only where an answer speaks for it. */
  reason: ({ table, ids, answers }) =>
    idsOf(table.articles.filter(({ needsReason }) => needsReason)).filter(
      (id) => ids.includes(id) && !answers.some((answer) => pointsOf(answer, id) > 0),
    ),
} satisfies Record<string, (result: Result) => string[]>;

/** Checks lists against what a table says is true: names the invariants a list breaks, and the articles that break each. */
export function checkerOf(table: Table): (answers: readonly Answer[], list: readonly Standing[]) => Breach[] {
  const byId = new Map(table.articles.map((article) => [article.id, article]));
  return (answers, list) => {
    const ids = list.map(({ article }) => article.id);
    const listed = () => ids.flatMap((id) => byId.get(id) ?? []);
    const result = { table, answers, ids, listed, facts: answers.flatMap((answer) => answer.facts) };
    const breaches: Breach[] = [];
    // A loop, not a chain: it runs for half a million lists, in the reader's browser too.
    for (const name of invariantNames) {
      const articles = invariants[name](result);
      if (articles.length > 0) breaches.push({ name, articles });
    }
    return breaches;
  };
}

export const invariantNames = Object.keys(invariants) as InvariantName[];

function isForAnyone({ id, needs, needsReason }: TableArticle): boolean {
  return id === lockPage || id === lastResort || (needsReason && !needs.includes(ownAccount));
}

function idsOf(articles: readonly TableArticle[]): string[] {
  return articles.map(({ id }) => id);
}

interface Result {
  table: Table;
  answers: readonly Answer[];
  /** The list: ids, and the same articles as the table has them. */
  ids: string[];
  listed: () => TableArticle[];
  facts: string[];
}

export type InvariantName = keyof typeof invariants;

export interface Breach {
  name: InvariantName;
  articles: string[];
}
