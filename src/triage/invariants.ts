import { lastResort, type Listed } from './ranking.ts';
import type { Answer, Table } from './table.ts';

const waiting = 'wait-out-lock';
const lockPage = 'activation-lock';

/** What is always true of the list of fixes, whatever is answered. Each takes one list and says whether it holds. */
const invariants = {
  /** Never empty, support always in it, no fix twice. */
  complete: ({ ids }) => ids.includes(lastResort) && new Set(ids).size === ids.length,
  /** On someone else's account: the lock page and support, nothing else. */
  'not-mine': ({ ids, facts }) =>
    !facts.includes('not-mine') || ids.every((id) => id === lockPage || id === lastResort),
  /** Nothing that its needs make impossible: no Settings on a locked phone, no reset where codes cannot arrive. */
  possible: ({ table, ids, facts }) => {
    const denied = facts.flatMap((fact) => table.facts[fact]?.denies ?? []);
    return !table.fixes.some((fix) => fix.needs.some((need) => denied.includes(need)) && ids.includes(fix.id));
  },
  /** While attempts are paused, waiting comes before every fix that is another attempt. */
  'wait-first': ({ table, ids, facts }) => {
    if (!facts.includes('paused') || facts.includes('not-mine')) return true;
    const before = ids.slice(0, ids.indexOf(waiting));
    return ids.includes(waiting) && !table.fixes.some((fix) => fix.tries && before.includes(fix.id));
  },
  /** A locked phone's reader finds the page on the lock. A reader who says both “locked” and “usable” is taken at the latter. */
  'lock-page': ({ ids, facts }) => !facts.includes('locked') || facts.includes('usable') || ids.includes(lockPage),
} satisfies Record<string, (result: Result) => boolean>;

/** Names of the invariants that a list breaks; none when all is well. */
export function brokenBy(table: Table, answers: readonly Answer[], list: readonly Listed[]): InvariantName[] {
  const result = { table, ids: list.map((fix) => fix.id), facts: answers.flatMap((answer) => answer.facts) };
  return invariantNames.filter((name) => !invariants[name](result));
}

export const invariantNames = Object.keys(invariants) as InvariantName[];

interface Result {
  table: Table;
  ids: string[];
  facts: string[];
}

export type InvariantName = keyof typeof invariants;
