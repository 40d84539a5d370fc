import type { Kinds, MessageKind, MessageWords } from './schema.ts';

/**
 * Puts what is known of every kind and what it means into rows, and pages into their places in `pages` (ids), which weigh a
 * tenth less on the way than named fields and ids.
 */
export function pack(kinds: Kinds, means: MessageWords, pages: readonly string[]): Row[] {
  const places = (ids: readonly string[]) => ids.map((id) => pages.indexOf(id));
  return Object.entries(kinds).map(([id, { part, screens, pages: own, answer, locked, codes }]) => {
    const { means: text = '', rulesOut } = means[id] ?? {};
    const row: Row = [id, part, screens, places(own), text, rulesOut, answer, locked && places(locked), codes];
    return row.slice(0, row.findLastIndex((field) => field !== undefined) + 1) as unknown as Row;
  });
}

/** What `pack` packed, by the same `pages`. A field that was left out on the way comes as null. */
export function unpack(rows: readonly Row[], pages: readonly string[]): Record<string, MessageFacts> {
  const ids = (places: readonly number[]) => places.map((place) => pages[place] ?? '');
  return Object.fromEntries(
    rows.map(([id, part, screens, own, means, rulesOut, answer, locked, codes]) => [
      id,
      { part, screens, pages: ids(own), means, rulesOut, answer, locked: locked && ids(locked), codes },
    ]),
  );
}

type Missing = null | undefined;

/** One kind with what it means, as the decoder needs it. */
export interface MessageFacts extends Pick<MessageKind, 'part' | 'screens' | 'pages'> {
  means: string;
  rulesOut: string | Missing;
  answer: string | Missing;
  locked: string[] | Missing;
  codes: string[] | Missing;
}

export type Row = readonly [
  id: string,
  part: MessageKind['part'],
  screens: MessageKind['screens'],
  pages: number[],
  means: string,
  rulesOut?: string | Missing,
  answer?: string | Missing,
  locked?: number[] | Missing,
  codes?: string[] | Missing,
];
