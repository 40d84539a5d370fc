import { lockPage } from '#ids.ts';
import type { MessageKind } from './schema.ts';

/**
 * Ids of the pages that answer a message, best first. Behind a prefix of the activation screen the
 * reason's own pages come first (those for that screen, where it has some), and the page on the
 * activation lock is among them.
 */
export function pagesFor(kinds: KindsFacts, kind: string, prefix?: string): readonly string[] {
  const facts = kinds[kind];
  if (!facts) return [];
  const isLocked =
    prefix !== undefined && kinds[prefix]?.part === 'prefix' && kinds[prefix].screens.includes('activation');
  return isLocked ? [...new Set([...(facts.locked ?? facts.pages), lockPage])] : facts.pages;
}

/**
 * Ids of the reasons that can stand behind a prefix, because both appear on the same screen. None for a
 * kind that is no prefix.
 */
export function reasonsFor(kinds: KindsFacts, prefix: string): string[] {
  const before = kinds[prefix];
  if (before?.part !== 'prefix') return [];
  return Object.entries(kinds).flatMap(([id, { part, screens }]) =>
    part === 'reason' && screens.some((screen) => before.screens.includes(screen)) ? [id] : [],
  );
}

/** What matching and answering need to know of a kind. */
export type KindFacts = Pick<MessageKind, 'part' | 'screens' | 'pages' | 'locked' | 'codes'>;

export type KindsFacts = Readonly<Record<string, KindFacts>>;
