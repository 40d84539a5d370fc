import type { KindFacts, KindsFacts } from '#messages/pages-for.ts';
import { matchesIn } from '#messages/decoded.ts';
import type { Trace } from '#messages/match.ts';

/** Lines that a message is broken into on a narrow phone, at most. */
const mostLines = 4;

/**
 * The lines of a screen that hold its message: one, or some that follow each other. A locked phone shows a heading and a note that
 * are messages as well, so a first half with its reason goes before a reason, that before a first half alone, and that before
 * what the screen says of itself. `decode` recognises a text. Undefined where no line is like a message.
 */
export function messageIn(lines: readonly string[], kinds: KindsFacts, decode: (text: string) => Trace): Found | undefined {
  let best: Ranked | undefined;
  for (let from = 0; from < lines.length; from++)
    for (let to = from + 1; to <= Math.min(lines.length, from + mostLines); to++) {
      const ranked = rankOf(lines.slice(from, to).join(' '), kinds, decode);
      if (ranked && (!best || ranked.rank > best.rank || (ranked.rank === best.rank && ranked.score > best.score)))
        best = { ...ranked, from, to };
    }
  return best && { from: best.from, to: best.to, text: best.text };
}

function rankOf(text: string, kinds: KindsFacts, decode: (text: string) => Trace): Ranked | undefined {
  const { decoded, step, readings } = decode(text);
  const [match] = matchesIn(decoded);
  // What stands in a part of these lines is found where the part is tried alone.
  if (!match || (step !== 'whole' && step !== 'number')) return undefined;
  // The more of it is known, and the less else there is, the better: “Invalid username” is only a part of what is there.
  const { evidence = 1, precision = 1 } = readings[0]?.candidates[0] ?? {};
  const sure = decoded.verdict === 'sure' ? surely : 0;
  return { text, score: evidence * precision ** 2, rank: sure + rankOfKind(kinds[match.kind], match.prefix), from: 0, to: 0 };
}

/** Being sure of it counts for more than what it is. */
const surely = 10;

function rankOfKind(kind: KindFacts | undefined, prefix: string | undefined): number {
  if (prefix !== undefined) return 4;
  if (kind?.part === 'reason' || kind?.part === 'either') return 3;
  return kind?.part === 'prefix' ? 2 : 1;
}

/** Where the message stands: lines `from` to before `to`, and they as one text. */
export interface Found {
  from: number;
  to: number;
  text: string;
}

interface Ranked extends Found {
  rank: number;
  score: number;
}
