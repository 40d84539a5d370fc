import { atOnce, type Pieces } from '#browser/pieces.ts';
import type { Corpus, Match } from './corpus.ts';
import { matchesIn, unsure, type Decoded, type Sure } from './decoded.ts';
import { numberIn } from './numbers.ts';
import { reasonsFor } from './pages-for.ts';
import { Passage, type PassageReading } from './passage.ts';
import { joinedText } from './placeholders.ts';
import { doubted } from './photo-doubts.ts';
import { Scorer } from './scoring.ts';
import { likelyWholes } from './second-half.ts';
import { segmentsOf } from './segments.ts';
import { thresholds } from './thresholds.ts';

/** A text that names another company may be similar to a message of ours, but is not one. */
const otherCompany =
  /\b(google|gmail|apple|icloud|iphone|samsung|huawei|facebook|instagram|whatsapp|tiktok|netflix|amazon|paypal|microsoft|windows|bank)\b/i;
/** Nor is one that names a network's own password, unless the message itself speaks of that network. */
const otherLock = /wi-?fi|wlan|router|вай-?фай|роутер|واي ?فاي|वाई-?फ़?ाई|路由器|无线网/i;

/**
 * Recognises what a phone shows in a text that was pasted, typed or picked. `corpora` are the phone
 * languages to look in, the reader's own first.
 */
export function decode(text: string, corpora: readonly Corpus[]): Decoded {
  return new Decoding(text).lookIn(corpora).decoded;
}

/** The decoding of one text, to which languages can be added. What was read is not read again. */
export class Decoding {
  #text: string;
  #isOffPhoto: boolean;
  #whole: Passage;
  #segments: readonly Passage[] | undefined;
  #scorers: readonly Scorer[] = [];
  /** The facts of all kinds, which are the same in every language; none before a language was added. */
  #kinds: Corpus['kinds'] = {};

  /** `isOffPhoto`: the text was read off a picture, so that its end may be lost or misread. */
  constructor(text: string, isOffPhoto = false) {
    this.#text = text;
    this.#isOffPhoto = isOffPhoto;
    this.#whole = new Passage(text);
  }

  /** Looks in more phone languages, and says what the text is by all of them so far. */
  lookIn(corpora: readonly Corpus[]): Trace {
    return atOnce(this.lookInPieces(corpora));
  }

  /** The same, a piece at a time: a long text is compared with all messages of each language. */
  *lookInPieces(corpora: readonly Corpus[]): Pieces<Trace> {
    for (const { kinds } of corpora) this.#kinds = kinds;
    this.#scorers = [...this.#scorers, ...corpora.map((corpus) => new Scorer(corpus))];
    const words = this.#whole.tokens.length;
    const number = numberIn(this.#text, words);
    const byNumber = number === undefined ? undefined : this.#byNumber(number);
    const isNumber = number !== undefined && words <= thresholds.wordsBesideNumber;
    if (isNumber && byNumber) return { decoded: byNumber, step: 'number', readings: [] };
    const trace = this.#inDoubt(yield* this.#byWords(byNumber));
    const isText = trace.readings[0]?.criterion === 'exact';
    if (isNumber && !isText) return { decoded: { verdict: 'none', number }, step: 'number', readings: [] };
    if (trace.decoded.verdict === 'sure' || byNumber) return trace;
    return { ...trace, decoded: { ...trace.decoded, number } };
  }

  *#byWords(byNumber: Decoded | undefined): Pieces<Trace> {
    const whole = yield* this.#whole.readBy(this.#scorers);
    const { decoded } = whole;
    const isOther = otherCompany.test(this.#text) || (whole.criterion === 'similar' && this.#namesOtherLock(decoded));
    if (isOther) {
      const isNone = decoded.verdict === 'none';
      const offered = isNone ? decoded : unsure(matchesIn(decoded), decoded.language);
      return { decoded: offered, step: 'other-company', readings: [whole] };
    }
    if (isSure(decoded) && !this.#isTail(decoded) && (whole.criterion === 'exact' || !this.#isFirstHalf(decoded)))
      return { decoded, step: 'whole', readings: [whole] };
    this.#segments ??= segmentsOf(this.#text).map((segment) => new Passage(segment));
    const segments: PassageReading[] = [];
    for (const segment of this.#segments) segments.push(yield* segment.readBy(this.#scorers));
    const readings = [whole, ...segments];
    const sure = segments.flatMap((segment) => (isSure(segment.decoded) ? [segment.decoded] : []));
    // What stands behind a message says nothing of why: the message before it decides. Of two halves the second says why.
    const telling = sure.filter((one) => !this.#isTail(one));
    const reasons = telling.filter((one) => !this.#isFirstHalf(one));
    const [only, ...more] = [reasons, telling].find((some) => some.length > 0) ?? sure;
    const first = only && this.#behindPrefix(only, telling);
    // A first half alone is no answer where a second half follows that nobody knows.
    const isHalf = first !== undefined && first.match.kind === matchesIn(decoded)[0]?.prefix;
    const one = first ?? (isSure(decoded) && !byNumber ? decoded : undefined);
    if (one && !isHalf && more.every(({ match }) => match.kind === one.match.kind)) {
      const wholes = this.#isFirstHalf(one) ? yield* this.#likelyWholes(one) : [];
      if (wholes.length > 0) return { decoded: unsure([...wholes, one.match], one.language), step: 'half', readings };
      return { decoded: one, step: first ? 'segment' : 'whole', readings };
    }
    if (byNumber) return { decoded: byNumber, step: 'number', readings };
    if (!first || isHalf) return { decoded, step: isHalf ? 'half' : 'whole', readings };
    const offered = [first, ...more].flatMap(matchesIn);
    return { decoded: unsure(offered, first.language), step: 'segments', readings };
  }

  /** Off a photo, what words decided is doubted; a number has no second half. */
  #inDoubt(trace: Trace): Trace {
    const [whole] = trace.readings;
    const isDoubted = this.#isOffPhoto && trace.step !== 'number' && whole !== undefined;
    return isDoubted ? { ...trace, decoded: doubted(trace.decoded, whole, this.#kinds) } : trace;
  }

  /** What a known number stands for. A number of two kinds offers both: only words can tell which. */
  #byNumber(number: string): Decoded | undefined {
    const matches = Object.entries(this.#kinds)
      .filter(([, { codes }]) => codes?.includes(number))
      .map(([kind]): Match => ({ kind, prefix: undefined, text: number }));
    const [match, ...more] = matches;
    if (!match) return undefined;
    return more.length > 0 ? unsure(matches) : { verdict: 'sure', match, longer: [], language: undefined };
  }

  /** A reason that was read alone, with the first half that says where it stands, if one of `others` does. */
  #behindPrefix(reason: Sure, others: readonly Sure[]): Sure {
    const { kind, prefix, text } = reason.match;
    const half = others.find(
      ({ match, language }) => language === reason.language && reasonsFor(this.#kinds, match.kind).includes(kind),
    );
    return half && prefix === undefined
      ? { ...reason, match: { kind, prefix: half.match.kind, text: joinedText(half.match.text, text) } }
      : reason;
  }

  /** What a first half may be with the words beside it. */
  *#likelyWholes({ match, language }: Sure): Pieces<Match[]> {
    const scorer = this.#scorers.find(({ corpus }) => corpus.language === language);
    return scorer ? yield* likelyWholes(match, this.#whole.tokens, scorer) : [];
  }

  #namesOtherLock(decoded: Decoded): boolean {
    return otherLock.test(this.#text) && !matchesIn(decoded).some(({ text }) => otherLock.test(text));
  }

  #isTail({ match }: Sure): boolean {
    return this.#kinds[match.kind]?.part === 'tail';
  }

  /** Whether a match is a half that only says where, or may be one. */
  #isFirstHalf({ match }: Sure): boolean {
    const part = this.#kinds[match.kind]?.part;
    return match.prefix === undefined && (part === 'prefix' || part === 'either');
  }
}

function isSure(decoded: Decoded): decoded is Sure {
  return decoded.verdict === 'sure';
}

/**
 * What decided: a `number`; the `whole` text; the one `segment` that is a message, or several that
 * are not the same one (`segments`); nothing, because the text names an `other-company`, or because
 * the only segment is the first `half` of a message whose second half nobody knows.
 */
export type Step = 'number' | 'whole' | 'segment' | 'segments' | 'other-company' | 'half';

/** An answer with all that led to it. */
export interface Trace {
  decoded: Decoded;
  step: Step;
  /** How the whole text was read, then its segments, as far as they were. */
  readings: readonly PassageReading[];
}
