import { matchesIn } from '#messages/decoded.ts';
import type { Trace } from '#messages/match.ts';
import type { KindFacts, KindsFacts } from '#messages/pages-for.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Line } from './lines.ts';

/** The kind under which the buttons and headings of a phone are told from its messages; no kind of the content has that name. */
export const labelKind = '-label';

/** A text below this score is hardly like the message, and is taken only where there is nothing else. */
const likely = 0.6;

/**
 * The lines of a screen that hold its message. A locked phone shows a note that is a message as well, so a reason behind a first half
 * goes before a reason, that before a first half alone, and what the screen says of itself, if it is of the kinds `asides`, is none.
 * A paragraph is taken as a whole, so that a half that was read well does not stand for one whose other half was not. `decode` recognises
 * a text. Undefined where no paragraph is like a message.
 */
export function messageIn(
  lines: readonly Line[],
  kinds: KindsFacts,
  asides: readonly string[],
  decode: (text: string) => Trace,
): Found | undefined {
  let best: Ranked | undefined;
  for (const paragraph of paragraphsOf(lines)) {
    const whole = attempt(paragraph, kinds, asides, decode);
    // A button may stand so near below that it seems to be the last line.
    const above = whole?.isSure || !endsInLabel(paragraph, decode) ? undefined : paragraph.slice(0, -1);
    const tried = (above && attempt(above, kinds, asides, decode)) ?? whole;
    if (tried && (!best || tried.rank > best.rank)) best = tried;
  }
  return best;
}

function endsInLabel(lines: readonly Line[], decode: (text: string) => Trace): boolean {
  const last = lines.length > 1 ? lines[lines.length - 1] : undefined;
  if (!last) return false;
  const { decoded } = decode(last.text);
  return decoded.verdict === 'sure' && decoded.match.kind === labelKind;
}

function attempt(
  lines: readonly Line[],
  kinds: KindsFacts,
  asides: readonly string[],
  decode: (text: string) => Trace,
): Ranked | undefined {
  const text = lines.map((line) => line.text).join(' ');
  const { decoded, readings } = decode(text);
  const [match] = matchesIn(decoded);
  if (!match || match.kind === labelKind || asides.includes(match.kind)) return undefined;
  const score = readings[0]?.candidates[0]?.score;
  const isSure = decoded.verdict === 'sure';
  const isLikely = isSure || score === undefined || score >= likely;
  const rank = (isLikely ? 10 : 0) + orderOf(kinds[match.kind], match.prefix) + (isSure ? 0.5 : 0);
  return { lines, text, isSure, rank };
}

function orderOf(kind: KindFacts | undefined, prefix: string | undefined): number {
  if (prefix !== undefined) return 4;
  if (kind?.part === 'reason' || kind?.part === 'either') return 3;
  return kind?.part === 'prefix' ? 2 : 1;
}

/** Where the message stands, and its lines as one text. */
export interface Found {
  lines: readonly Line[];
  text: string;
  /** Whether it can only be one message. */
  isSure: boolean;
}

interface Ranked extends Found {
  rank: number;
}
