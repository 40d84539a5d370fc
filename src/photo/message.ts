import type { Line } from './lines.ts';
import type { KindFacts, KindsFacts } from '#messages/pages-for.ts';
import { matchesIn } from '#messages/decoded.ts';
import type { Trace } from '#messages/match.ts';

/** Lines that a message is broken into on a narrow phone, at most. */
const mostLines = 4;
/** Of a line's height: what is further below begins another text. */
const closest = 0.9;

/**
 * The lines of a screen that hold its message: one, or some that follow each other. A locked phone shows a heading and a note that
 * are messages as well, so a first half with its reason goes before a reason, that before a first half alone, and that before
 * what the screen says of itself. `decode` recognises a text. Undefined where no line is like a message.
 */
export function messageIn(
  lines: readonly Line[],
  kinds: KindsFacts,
  decode: (text: string) => Trace,
): Found | undefined {
  let best: Ranked | undefined;
  for (let from = 0; from < lines.length; from++)
    for (const part of paragraphsFrom(lines, from)) {
      const to = from + part.length;
      const tried = attempt(part.map(({ text }) => text).join(' '), kinds, decode);
      if (tried && (!best || isBetter(tried, best))) best = { ...tried, from, to };
    }
  return best && { from: best.from, to: best.to, text: best.text };
}

/** The line at a place, that with the next one, and so on, as long as they stand as close as lines of one text. */
function* paragraphsFrom(lines: readonly Line[], from: number): Generator<readonly Line[]> {
  for (let to = from + 1; to <= Math.min(lines.length, from + mostLines); to++) {
    yield lines.slice(from, to);
    const [upper, lower] = [lines[to - 1]?.box, lines[to]?.box];
    if (!upper || !lower) return;
    const gap = lower.top - upper.top - upper.height;
    if (lower.top <= upper.top || gap > closest * Math.max(upper.height, lower.height)) return;
  }
}

/** Of two that are alike, the one with less around it. */
function isBetter(one: Ranked, other: Ranked): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (Math.abs(one.weight - other.weight) > 0.001) return one.weight > other.weight;
  return one.text.length < other.text.length;
}

function attempt(text: string, kinds: KindsFacts, decode: (text: string) => Trace): Ranked | undefined {
  const { decoded, step, readings } = decode(text);
  const [match] = matchesIn(decoded);
  // What stands in a part of these lines is found where the part is tried alone.
  if (!match || (step !== 'whole' && step !== 'number') || readings[0]?.criterion === 'quoted') return undefined;
  // The more of it is known, and the less else there is, the better: “Invalid username” is only a part of what is there.
  const { score = 1, evidence = 1, precision = 1 } = readings[0]?.candidates[0] ?? {};
  const rank = rankOf(kinds[match.kind], match.prefix, decoded.verdict === 'sure', score);
  return { text, weight: evidence * precision ** 2, rank, from: 0, to: 0 };
}

/** A text below this score is hardly like the message, and is taken only where there is nothing else. */
const likely = 0.6;

function rankOf(kind: KindFacts | undefined, prefix: string | undefined, isSure: boolean, score: number): number {
  // What a locked phone says of itself.
  if (kind?.part === 'whole' && kind.screens[0] === 'activation') return isSure ? 2 : 0;
  const order = prefix !== undefined ? 0.3 : kind?.part === 'prefix' ? 0.1 : 0.2;
  if (isSure) return 4 + order;
  return score < likely ? 1 : 3 + order;
}

/** Where the message stands: lines `from` to before `to`, and they as one text. */
export interface Found {
  from: number;
  to: number;
  text: string;
}

interface Ranked extends Found {
  /** What kind of message it is, and how sure. */
  rank: number;
  /** Between two of one rank. */
  weight: number;
}
