/** Things one after the other, as a language sets them apart: `a, b` in English. */
export function listOf(things: Iterable<string>, language: string): string {
  // Safari knows such lists from 14.1 on.
  if (!('ListFormat' in Intl)) return [...things].join(', ');
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(things);
}
