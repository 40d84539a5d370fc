import type { Answer, Table } from './table.ts';

/** The fix that is always listed. */
export const lastResort = 'contact-support';

/**
 * What is worth a try: a fix up to 7 points below the best (about 1 in 100 as likely for each minute it takes),
 * and any of the best three that more than outweighs its own cost. In hundredths of a point.
 */
const widestGap = 700;
const bestFew = 3;

/**
 * The fixes worth trying after some answers, best first.
 *
 * A fix's rank is its base, less its cost, plus the points of each answer; trying the highest first costs least on average
 * (Kadane & Simon 1975; Heckerman, Breese & Rommelse 1995). Fixes the answers make impossible are left out, and so are those
 * far below the best. The list is never empty: support is always in it. Equal ranks keep the order of the table.
 */
export function rankFixes(table: Table, answers: readonly Answer[]): Listed[] {
  return listFixes(
    table,
    answers.reduce((standing, answer) => weigh(table, standing, answer), start(table)),
  );
}

/** The answers that speak for a fix: the reasons it is listed. */
export function reasonsFor(fix: string, answers: readonly Answer[]): Answer[] {
  return answers.filter((answer) => (answer.points[fix] ?? 0) > 0);
}

/** Where the fixes stand before any answer. */
export function start({ fixes }: Table): Standing {
  return {
    ranks: fixes.map((fix) => fix.base),
    isOut: fixes.map(() => false),
    isKept: fixes.map((fix) => fix.id === lastResort),
  };
}

/** Where the fixes stand after one more answer; the order of answers makes no difference. */
export function weigh(
  { fixes, facts }: Table,
  { ranks, isOut, isKept }: Standing,
  { points, facts: established }: Answer,
): Standing {
  const weighed = fixes.map(({ id }, at) => (ranks[at] ?? 0) + 100 * (points[id] ?? 0));
  if (established.length === 0) return { ranks: weighed, isOut, isKept };
  const denied = established.flatMap((fact) => facts[fact]?.denies ?? []);
  const kept = established.flatMap((fact) => facts[fact]?.keeps ?? []);
  return {
    ranks: weighed,
    isOut: fixes.map(({ needs }, at) => Boolean(isOut[at]) || needs.some((need) => denied.includes(need))),
    isKept: fixes.map(({ id }, at) => Boolean(isKept[at]) || kept.includes(id)),
  };
}

/** The list for a standing: what is possible and worth a try, best first. */
export function listFixes({ fixes }: Table, { ranks, isOut, isKept }: Standing): Listed[] {
  const possible = fixes.map(({ id }, at) => ({ id, rank: ranks[at] ?? 0, at })).filter(({ at }) => !isOut[at]);
  possible.sort((a, b) => b.rank - a.rank);
  const least = (possible[0]?.rank ?? 0) - widestGap;
  return possible.filter(({ rank, at }, place) => rank >= least || (place < bestFew && rank > 0) || isKept[at]);
}

/** Where every fix stands, in the order of the table: its rank, whether it is impossible, whether it is listed whatever its rank. */
export interface Standing {
  ranks: readonly number[];
  isOut: readonly boolean[];
  isKept: readonly boolean[];
}

/** A fix in the list; its rank is in hundredths of a point. */
export interface Listed {
  id: string;
  rank: number;
}
