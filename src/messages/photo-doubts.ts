import { unsure, type Decoded, type Sure } from './decoded.ts';
import type { KindsFacts } from './pages-for.ts';
import type { PassageReading } from './passage.ts';
import { isNear } from './second-half.ts';
import { thresholds } from './thresholds.ts';
import { tokensOf } from './tokens.ts';

/**
 * What a text is that was read off a photo. Its end may be lost or misread, and another message begin like it: so nothing is sure
 * that waits for a second half, or behind which the text goes on in words that it does not have. `whole` is how the text was read
 * as a whole.
 */
export function doubted(decoded: Decoded, whole: PassageReading, kinds: KindsFacts): Decoded {
  if (decoded.verdict !== 'sure') return decoded;
  const { match, language } = decoded;
  const candidates = whole.candidates.map(({ document: { kind, prefix, text } }) => ({ kind, prefix, text }));
  if (isOpenHalf(decoded, kinds)) {
    const [one, other] = candidates.filter(({ kind, prefix }) => [kind, prefix].includes(match.kind));
    return unsure(
      [one, other, match].filter((some) => some !== undefined),
      language,
    );
  }
  return lettersBehind(match.text, whole.tokens) > thresholds.lettersBehindPhoto
    ? unsure([match, ...candidates], language)
    : decoded;
}

/** Whether a match is a first half with a place for the second, which a screen always fills. */
function isOpenHalf({ match }: Sure, kinds: KindsFacts): boolean {
  const part = kinds[match.kind]?.part;
  return match.prefix === undefined && (part === 'prefix' || part === 'either') && /%(1\$)?s/.test(match.text);
}

/** Letters of the tokens that stand behind the last one of a message, or one like it. */
function lettersBehind(text: string, tokens: readonly string[]): number {
  const own = tokensOf(text);
  return tokens.reduce((letters, token) => (isNear(token, own) ? 0 : letters + token.length), 0);
}
