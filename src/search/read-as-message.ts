import { pagesFor } from '#messages/pages-for.ts';
import type { MessageReader, Reading } from '#messages/reader.ts';
import { longestQuery } from './clean.ts';

/**
 * What the decoder makes of a query by the messages of some phone languages, one after the other until one knows it for sure:
 * only the languages that are needed are loaded. Gives an unsure reading where there is no sure one, `undefined` where nothing loads.
 */
export async function readMessage(
  reader: MessageReader,
  text: string,
  languages: readonly string[],
): Promise<Reading | undefined> {
  let reading: Reading | undefined;
  for (const language of new Set(languages)) {
    const next = await reader.readOwn(text.slice(0, longestQuery), language).catch(() => undefined);
    if (next?.decoded.verdict === 'sure') return next;
    if (reading?.decoded.verdict !== 'unsure') reading = next ?? reading;
  }
  return reading;
}

/** The phone languages to try once the language of a query is known: `es` has `es` and `es-419`. */
export function phonesOf(language: string | undefined, available: readonly string[]): string[] {
  return available.filter((phone) => phone.split('-')[0] === language);
}

/** Addresses of the pages a recognised message names, best first. */
export function addressesNamed(reading: Reading | undefined): string[] {
  if (reading?.decoded.verdict !== 'sure' || !reading.decoded.kind) return [];
  const { answers, decoded } = reading;
  return pagesFor(answers.kinds, reading.decoded.kind, decoded.prefix).flatMap((id) => answers.pages[id]?.href ?? []);
}
