/**
 * What an article has whatever its language: `blocks`, in their order, are headings by level and id, warnings, notes, steps,
 * items, rows and quotations; `pieces`, in an order of no meaning, are addresses, words quoted from the phone, bold words, numbers and what is
 * said to be unconfirmed.
 */
export function skeletonOf(body: string): Skeleton {
  const blocks = Array.from(
    body.matchAll(
      /^(#{2,6}) .*\{#([a-z0-9-]+)\}$|<(Warning|Note|Steps|Drawing|Quota|Borrowed)\b|^\s*([-|>]|\d+\.)\s/gm,
    ),
    ([, level, id, component, mark]) => component ?? (mark ? mark.replace(/\d+/, '1') : `${level} ${id}`),
  );
  const quotes = body.matchAll(/<(Message|Label|Path)\b[^>]*>(.*?)<\/\1>/gs);
  const links = body.matchAll(/\]\(([^)]*)\)|<(Outside) id="([^"]*)"/g);
  return {
    blocks,
    pieces: [
      ...Array.from(quotes, ([, component, words]) => `${component} ${words}`),
      ...Array.from(links, ([, address, , id]) => `link ${address ?? id}`),
      ...Array.from(body.matchAll(/<Unconfirmed>/g), () => 'Unconfirmed'),
      ...Array.from(body.matchAll(/\*\*[^*]+\*\*/g), () => 'bold words'),
      ...numbersIn(body).map((number) => `number ${number}`),
    ].sort(),
  };
}

/** What a translation has otherwise than its English article, in words; none where both have the same. */
export function differences(english: Skeleton, own: Skeleton): string[] {
  const at = english.blocks.findIndex((block, place) => own.blocks[place] !== block);
  const place = at < 0 && own.blocks.length > english.blocks.length ? english.blocks.length : at;
  const order =
    place < 0
      ? []
      : [`part ${place + 1} is “${own.blocks[place] ?? 'missing'}”, in English “${english.blocks[place] ?? 'none'}”`];
  const pieces = [...new Set([...english.pieces, ...own.pieces])].flatMap((piece) => {
    const [wanted, found] = [english, own].map(({ pieces: all }) => all.filter((other) => other === piece).length);
    return wanted === found ? [] : [`“${piece}” stands ${found} times, in English ${wanted} times`];
  });
  return [...order, ...pieces];
}

/** Numbers in digits, but those of the phone's words, of addresses and of lists. */
function numbersIn(body: string): string[] {
  const text = body
    .replace(/<(Message|Label|Path)\b[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/\]\([^)]*\)|\{#[^}]*\}|<[^>]*>|^\s*\d+\.\s/gm, ' ');
  return Array.from(text.matchAll(/\d+(?:[-–]\d+)?/g), ([number]) => number.replace('–', '-'));
}

export interface Skeleton {
  blocks: readonly string[];
  pieces: readonly string[];
}
