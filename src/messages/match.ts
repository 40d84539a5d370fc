import type { Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';
import { few, numberIn } from './numbers.ts';
import { piecesOf } from './segments.ts';
import { rank, type Scored } from './scoring.ts';

// Thresholds, set by the table tests of tests/messages: as low as the unrelated sentences allow.
const near = 0.42;
const sure = 0.62;
/** From here a likeness needs no evidence besides itself. */
const high = 0.8;
const exact = 0.999;
/** A rival must stay below this share of the best. */
const margin = 0.95;
/** Fewer neighbours of the question in the order of the text than this share: its words, but another sentence. */
const ordered = 0.3;
/** Weight in nats that words must have together: shared words, a piece of a text, a text quoted inside a longer one. */
const evidence = { shared: 7, piece: 5, quoted: 9 };
/** Share of a text that a piece of it must hold to stand for it. */
const piece = 0.38;
/** More words than the text, fewer of them its own than this, and yet not all of it: another sentence, “how to turn off Find device”. */
const own = 0.7;
const all = 0.92;
/** Above this share of a text, the rest of it is not missed. */
const complete = 0.8;

// Names of others: a text with one of them may be like a message of ours, but it is another company's.
const foreign =
  /\b(google|gmail|apple|icloud|iphone|samsung|huawei|facebook|instagram|whatsapp|tiktok|netflix|amazon|paypal|microsoft|windows|bank)\b/i;

const none: Decoded = { verdict: 'none', kind: undefined, prefix: undefined, nearest: [], language: undefined };

/**
 * Recognises what a phone shows. Takes pasted, typed or picked text and the lexicons to look in, the reader's own first.
 * `sure` names one kind, with the prefix before it if there is one; `unsure` names none and offers the nearest two or three;
 * `none` says that the text is no message of these lexicons. `language` is that of the lexicon that answered. A number that
 * no kind has is named, and never guessed by the words beside it.
 */
export function decode(text: string, lexicons: readonly Lexicon[]): Decoded {
  const words = tokensOf(text).length;
  const number = numberIn(text, words);
  const coded = number === undefined ? undefined : decodeNumber(number, lexicons);
  if (number !== undefined && words <= few) return coded ?? { ...none, number };
  const decoded = decodeText(text, lexicons, coded);
  return decoded.verdict === 'sure' || coded ? decoded : { ...decoded, number };
}

function decodeText(text: string, lexicons: readonly Lexicon[], coded: Decoded | undefined): Decoded {
  const whole = decodeWords(text, lexicons);
  if (foreign.test(text)) return whole.verdict === 'none' ? none : unsure(whole.nearest, whole.language);
  if (whole.verdict === 'sure' && !isTail(whole, lexicons)) return whole;
  const found = piecesOf(text)
    .map((part) => decodeWords(part, lexicons))
    .filter((part) => part.verdict === 'sure');
  // What stands behind a message says nothing of why: the message before it decides.
  const telling = found.filter((part) => !isTail(part, lexicons));
  const parts = telling.length > 0 ? telling : found;
  const [part] = parts;
  // A first half alone is no answer where a second half follows that nobody knows.
  const isHalf = part !== undefined && part.kind === whole.nearest[0]?.prefix;
  if (part && !isHalf && parts.every(({ kind }) => kind === part.kind)) return part;
  if (coded) return coded;
  return part && !isHalf
    ? unsure(
        parts.flatMap(({ nearest }) => nearest),
        part.language,
      )
    : whole;
}

function decodeWords(text: string, lexicons: readonly Lexicon[]): Decoded {
  const words = tokensOf(text);
  let best: { ranked: Scored[]; language: string } | undefined;
  for (const lexicon of lexicons) {
    const ranked = rank(words, lexicon);
    if ((ranked[0]?.score ?? 0) > (best?.ranked[0]?.score ?? near)) best = { ranked, language: lexicon.language };
  }
  if (!best) return none;
  const found = pick(best.ranked, new Set(words).size) ?? pickQuoted(best.ranked);
  if (!found) {
    // Two are always offered, a third only where it comes close.
    const close = best.ranked.filter(({ score }, place) => place < 2 || score > near);
    return unsure(
      close.map(({ entry }) => entry),
      best.language,
    );
  }
  const longer = best.ranked.filter((other) => other.run > 0 && other.entry.kind !== found.kind).slice(0, 2);
  return {
    verdict: 'sure',
    kind: found.kind,
    prefix: found.prefix,
    nearest: [found, ...longer.map(({ entry }) => entry)],
    language: best.language,
  };
}

/** The one text that the words can only mean, if there is one; `asked` is how many words they are. */
function pick(ranked: readonly Scored[], asked: number): Near | undefined {
  const [first, ...others] = ranked;
  if (!first) return undefined;
  const { entry, score, precision, recall, inOrder } = first;
  // The same prefix with a reason is no rival to the prefix alone, unless it explains more of the words.
  const rival =
    others.find((other) => other.entry.prefix !== entry.kind || other.precision > precision * 1.15)?.score ?? 0;
  if (score > exact) return rival > exact ? undefined : entry;
  const pieces = ranked.filter(({ run }) => run > 0);
  const [only] = pieces;
  if (only && !(entry.prefix && precision > exact)) {
    return pieces.length === 1 && only.run >= piece && only.evidence >= evidence.piece ? only.entry : undefined;
  }
  if (rival >= score * margin) return undefined;
  if (recall < complete && others.some((other) => !other.entry.prefix && other.precision >= precision * 0.97))
    return undefined;
  if (asked > entry.words.size && precision < own && recall < all) return undefined;
  return score >= high || (score >= sure && inOrder >= ordered && first.evidence >= evidence.shared)
    ? entry
    : undefined;
}

/** The message that stands word for word inside a longer text, if it is the only one and too heavy for everyday speech. */
function pickQuoted(ranked: readonly Scored[]): Near | undefined {
  const quoted = ranked.flatMap((scored) => scored.quoted ?? []).sort((a, b) => b.mass - a.mass);
  const [longest] = quoted;
  if (!longest || longest.mass < evidence.quoted || longest.kind !== ranked[0]?.entry.kind) return undefined;
  return quoted.every(({ line }) => longest.line.includes(line)) ? longest : undefined;
}

function isTail({ kind }: Decoded, [lexicon]: readonly Lexicon[]): boolean {
  return kind !== undefined && lexicon?.kinds[kind]?.part === 'tail';
}

/** What a known number stands for. A number of two kinds offers both: only words can tell which of them it is. */
function decodeNumber(number: string, [lexicon]: readonly Lexicon[]): Decoded | undefined {
  const nearest = Object.entries(lexicon?.kinds ?? {})
    .filter(([, { codes }]) => codes?.includes(number))
    .map(([kind]) => ({ kind, prefix: undefined, text: number }));
  const [only, ...more] = nearest;
  if (!only) return undefined;
  if (more.length > 0) return unsure(nearest, undefined);
  return { verdict: 'sure', kind: only.kind, prefix: undefined, nearest, language: undefined };
}

function unsure(ranked: readonly Near[], language: string | undefined): Decoded {
  const kinds = new Set<string>();
  const nearest = ranked.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind)).slice(0, 3);
  return { verdict: 'unsure', kind: undefined, prefix: undefined, nearest, language };
}

/** A text that phones show, with its kind, and the prefix before it if there is one. */
export interface Near {
  kind: string;
  prefix: string | undefined;
  text: string;
}

export interface Decoded {
  verdict: 'sure' | 'unsure' | 'none';
  kind: string | undefined;
  prefix: string | undefined;
  /** The text found first; if sure, then longer texts that hold it; if unsure, the next nearest. At most three. */
  nearest: readonly Near[];
  language: string | undefined;
  /** A number that the text calls a code or an error and that no kind has. */
  number?: string | undefined;
}
