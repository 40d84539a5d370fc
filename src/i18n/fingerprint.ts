/**
 * The first 8 hex digits of the SHA-256 of words: tells whether English has changed since it was translated. Takes any tree of
 * groups, lists and texts. A date or an id is no word: leave it out.
 */
export async function fingerprintOf(words: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The words of an article that a translation translates, for its fingerprint. */
export function wordsToTranslate({ data, body }: Translatable): unknown {
  const { title, summary, symptoms, sources } = data;
  return [title, summary, symptoms, sources.map(({ claim }) => claim), body?.trim()];
}

/** An English article as its file has it. */
export interface Translatable {
  data: { title: string; summary: string; symptoms: readonly string[]; sources: readonly { claim: string }[] };
  body?: string | undefined;
}
