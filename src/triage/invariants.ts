import { afterChangePage, cachePage, lastResort, lockPage, resetPage, waitPage } from '#ids.ts';
import { facts as fact } from './facts.ts';
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
  'not-mine': ({ listed, has }) =>
    has(fact.notMine) ? idsOf(listed().filter((article) => !isForAnyone(article))) : [],
  /** Someone who found a phone is not told how to open its lock. */
  found: ({ ids, has }) => (has(fact.found) && ids.includes(lockPage) ? [lockPage] : []),
  /** Until it is known whose account it is, no new password is made for it. */
  'whose-first': ({ ids, has }) => (has(fact.unsureWhose) && ids.includes(resetPage) ? [resetPage] : []),
  /** Nothing that its needs make impossible: no Settings on a locked phone, no reset where codes cannot arrive. */
  possible: ({ ids, facts, impossible }) => {
    const denied = facts.flatMap((name) => impossible(name));
    return denied.length === 0 ? [] : ids.filter((id) => denied.includes(id));
  },
  /** Nothing that an answer rules out in words on the same screen. */
  'ruled-out': ({ ids, answers }) => answers.flatMap(({ rulesOut }) => rulesOut.filter((id) => ids.includes(id))),
  /** While attempts are paused, waiting comes before everything that is another attempt. */
  'wait-first': ({ ids, listed, has }) => {
    if (!has(fact.paused) || has(fact.notMine)) return [];
    return ids.includes(waitPage) ? attemptsBefore(waitPage, listed()) : [waitPage];
  },
  /** No new password while codes cannot come. */
  'no-reset': ({ ids, has }) => ((has(fact.noCodes) || has(fact.paused)) && ids.includes(resetPage) ? [resetPage] : []),
  /** Right after a change of the password there is no other one: a pause comes before every other attempt. */
  'pause-first': ({ ids, listed, has }) => {
    if (!has(fact.justChanged) || has(fact.notMine)) return [];
    if (ids.includes(resetPage)) return [resetPage];
    return ids.includes(afterChangePage) ? attemptsBefore(afterChangePage, listed()) : [afterChangePage];
  },
  /** A locked phone's reader finds the page on the lock, but for one who found it. “Locked” and “usable” at once is taken as usable. */
  'lock-page': ({ ids, has }) =>
    has(fact.locked) && !has(fact.usable, fact.noPhone, fact.found, fact.otherLock) && !ids.includes(lockPage)
      ? [lockPage]
      : [],
  /** The page on the lock is only for a phone that may have it. */
  'lock-only': ({ ids, has }) =>
    has(fact.usable, fact.noPhone, fact.otherLock) && ids.includes(lockPage) ? [lockPage] : [],
  /** Clearing the cache is only for someone who may be signed in. */
  'signed-in': ({ ids, has }) =>
    has(fact.locked, fact.signedOut, fact.noPhone) && ids.includes(cachePage) ? [cachePage] : [],
  /** A question is the answer to a case: it is listed only where an answer speaks for it. */
  reason: ({ ids, needReason, answers }) =>
    ids.filter((id) => needReason.has(id) && !answers.some((answer) => pointsOf(answer, id) > 0)),
} satisfies Record<string, (result: Result) => string[]>;

/** Checks lists against what a table says is true: names the invariants a list breaks, and the articles that break each. */
export function checkerOf(table: Table): (answers: readonly Answer[], list: readonly Standing[]) => Breach[] {
  const byId = new Map(table.articles.map((article) => [article.id, article]));
  const needReason = new Set(idsOf(table.articles.filter((article) => article.needsReason)));
  const denied = new Map<string, string[]>();
  const impossible = (fact: string) => {
    const ids = denied.get(fact) ?? deniedBy(table, fact);
    denied.set(fact, ids);
    return ids;
  };
  return (answers, list) => {
    const ids = list.map(({ article }) => article.id);
    const facts = answers.flatMap((answer) => answer.facts);
    const listed = () => ids.flatMap((id) => byId.get(id) ?? []);
    const has = (...names: string[]) => names.some((name) => facts.includes(name));
    const result = { answers, ids, listed, facts, has, impossible, needReason };
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

/** Articles that are another attempt to sign in or to get a code and stand before one. */
function attemptsBefore(id: string, listed: readonly TableArticle[]): string[] {
  const place = listed.findIndex((article) => article.id === id);
  return idsOf(listed.slice(0, place).filter(({ tries }) => tries));
}

/** The articles that a fact makes impossible. */
function deniedBy(table: Table, fact: string): string[] {
  const { denies } = factOf(table, fact);
  return idsOf(table.articles.filter(({ needs }) => needs.some((need) => denies.includes(need))));
}

function isForAnyone({ id, needs, needsReason }: TableArticle): boolean {
  return id === lockPage || id === lastResort || (needsReason && !needs.includes(ownAccount));
}

function idsOf(articles: readonly TableArticle[]): string[] {
  return articles.map(({ id }) => id);
}

interface Result {
  answers: readonly Answer[];
  /** The list: ids, and the same articles as the table has them. */
  ids: string[];
  listed: () => TableArticle[];
  facts: string[];
  /** Whether an answer established one of these facts. */
  has: (...names: string[]) => boolean;
  /** The articles that a fact makes impossible. */
  impossible: (fact: string) => readonly string[];
  /** The articles that are listed only where an answer speaks for them. */
  needReason: ReadonlySet<string>;
}

export type InvariantName = keyof typeof invariants;

export interface Breach {
  name: InvariantName;
  articles: string[];
}
