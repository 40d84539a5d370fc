/**
 * Puts values into the `{name}` places of a text: `fill('{count} results', { count: 3 })` gives `3 results`.
 * Throws where the text names a value that was not given, so that a translation cannot lose one silently.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`“${text}” asks for {${name}}, which was not given. Give it or take it out.`);
    return String(value);
  });
}

/** Picks the wording for a number (`{ one: '{count} result', other: '{count} results' }`) by the plural rules of a language. */
export function fillCount(texts: CountTexts, count: number, language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  return fill((rule === 'one' ? texts.one : undefined) ?? texts.other, { count });
}

export interface CountTexts {
  one?: string | undefined;
  other: string;
}
