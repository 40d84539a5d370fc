import { lastResort } from '#ids.ts';
import { factOf, pointsOf, type Answer, type Table, type TableArticle } from './table.ts';

/**
 * What is worth a try: an article up to 7 points below the best (about 1 in 100 as likely for each minute it takes),
 * and any of the best three that an answer speaks for and that more than outweighs its own cost. In hundredths of a point.
 */
const widestGap = 700;
export const bestFew = 3;

/**
 * The articles worth trying after some answers, best first.
 *
 * An article's rank is its base, less its cost, plus the points of each answer; trying the highest first costs least on average
 * (Kadane & Simon 1975; Heckerman, Breese & Rommelse 1995). Articles the answers make impossible are left out, and so are
 * those far below the best and questions that no answer speaks for. The list is never empty: support is always in it. Equal
 * ranks keep the order of the table.
 */
export function rankArticles(table: Table, answers: readonly Answer[]): Listed[] {
  const standings = answers.reduce((before, answer) => moved(before, effectsOf(table, answer)), start(table));
  return listArticles(standings).map(({ article, rank }) => ({ id: article.id, rank }));
}

/** The answers that speak for an article: the reasons it is listed. */
export function reasonsFor(article: string, answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => pointsOf(answer, article) > 0);
}

/** Where the articles stand before any answer, in the order of the table. */
export function start({ articles }: Table): Standing[] {
  return articles.map((article) => ({
    article,
    rank: article.base,
    isOut: false,
    isKept: article.id === lastResort,
    hasReason: false,
  }));
}

/** What an answer adds to where each article stands, in the order of the table. Most answers say nothing of most articles. */
export function effectsOf(table: Table, answer: Answer): Effect[] {
  const facts = answer.facts.map((fact) => factOf(table, fact));
  const denied = facts.flatMap((fact) => fact.denies);
  const kept = facts.flatMap((fact) => fact.keeps);
  return table.articles.map(({ id, needs }) => {
    const points = pointsOf(answer, id);
    const isOut = answer.rulesOut.includes(id) || needs.some((need) => denied.includes(need));
    const isKept = kept.includes(id);
    return points !== 0 || isOut || isKept ? { rank: 100 * points, isOut, isKept } : undefined;
  });
}

/** Where the articles stand after the effects of one more answer; the order of answers makes no difference. */
export function moved(standings: readonly Standing[], effects: readonly Effect[]): Standing[] {
  return standings.map((before, place) => {
    const effect = effects[place];
    if (!effect) return before;
    return {
      article: before.article,
      rank: before.rank + effect.rank,
      isOut: before.isOut || effect.isOut,
      isKept: before.isKept || effect.isKept,
      hasReason: before.hasReason || effect.rank > 0,
    };
  });
}

/** The list for where the articles stand: what is possible and worth a try, best first. */
export function listArticles(standings: readonly Standing[]): Standing[] {
  const possible = standings
    .filter(({ article, isOut, hasReason }) => !isOut && (hasReason || !article.needsReason))
    .sort((a, b) => b.rank - a.rank);
  const [best] = possible;
  return possible.filter(
    ({ rank, isKept, hasReason }, place) =>
      isKept || (best && rank >= best.rank - widestGap) || (place < bestFew && hasReason && rank > 0),
  );
}

/** Where an article stands: its rank, whether it is impossible, is listed whatever its rank, and has an answer that speaks for it. */
export interface Standing {
  article: TableArticle;
  rank: number;
  isOut: boolean;
  isKept: boolean;
  hasReason: boolean;
}

/** What an answer adds to where an article stands; undefined where it says nothing of it. */
export type Effect = Pick<Standing, 'rank' | 'isOut' | 'isKept'> | undefined;

/** An article in the list; its rank is in hundredths of a point. */
export interface Listed {
  id: string;
  rank: number;
}
