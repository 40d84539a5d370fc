import type { Kinds, MessageKind } from './schema.ts';

/**
 * Puts what is known of every kind into rows, and pages into their places in `pages` (ids), which weigh a tenth less on the
 * way than named fields and ids.
 */
export function pack(kinds: Kinds, pages: readonly string[]): Row[] {
  const places = (ids: readonly string[]) => ids.map((id) => pages.indexOf(id));
  return Object.entries(kinds).map(([id, { part, screens, pages: own, answer, locked, codes }]) => {
    const row: Row = [id, part, screens, places(own), answer, locked && places(locked), codes];
    return row.slice(0, row.findLastIndex((field) => field !== undefined) + 1) as unknown as Row;
  });
}

/** What `pack` packed, by the same `pages`. A field that was left out on the way comes as null. */
export function unpack(rows: readonly Row[], pages: readonly string[]): Record<string, MessageFacts> {
  const ids = (places: readonly number[]) => places.map((place) => pages[place] ?? '');
  return Object.fromEntries(
    rows.map(([id, part, screens, own, answer, locked, codes]) => [
      id,
      { part, screens, pages: ids(own), answer, locked: locked && ids(locked), codes },
    ]),
  );
}

type Missing = null | undefined;

/** One kind as the decoder needs it to recognise it. */
export interface MessageFacts extends Pick<MessageKind, 'part' | 'screens' | 'pages'> {
  answer: string | Missing;
  locked: string[] | Missing;
  codes: string[] | Missing;
}

export type Row = readonly [
  id: string,
  part: MessageKind['part'],
  screens: MessageKind['screens'],
  pages: number[],
  answer?: string | Missing,
  locked?: number[] | Missing,
  codes?: string[] | Missing,
];
