import type { Kinds, MessageKind, MessageWords } from './schema.ts';

/** Puts what is known of every kind and what it means into rows, which weigh a twentieth less on the way than named fields. */
export function pack(kinds: Kinds, means: MessageWords): Row[] {
  return Object.entries(kinds).map(([id, { part, screens, pages, answer, locked, codes }]) => {
    const row: Row = [id, part, screens, pages, means[id]?.means ?? '', means[id]?.rulesOut, answer, locked, codes];
    return row.slice(0, row.findLastIndex((field) => field !== undefined) + 1) as unknown as Row;
  });
}

/** What `pack` packed. A field that was left out on the way comes as null. */
export function unpack(rows: readonly Row[]): Record<string, MessageFacts> {
  return Object.fromEntries(
    rows.map(([id, part, screens, pages, means, rulesOut, answer, locked, codes]) => [
      id,
      { part, screens, pages, means, rulesOut, answer, locked, codes },
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
  pages: string[],
  means: string,
  rulesOut?: string | Missing,
  answer?: string | Missing,
  locked?: string[] | Missing,
  codes?: string[] | Missing,
];
