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

/**
 * Picks the wording for a number (`{ one: '{count} result', other: '{count} results' }`) by the plural rules of a language, and
 * writes the number as it does.
 */
export function fillCount(texts: CountTexts, count: number, language: string): string {
  const rule = new Intl.PluralRules(language).select(count);
  return fill(texts[rule] ?? texts.other, { count: new Intl.NumberFormat(language).format(count) });
}

/** The names of the `{name}` places of a text. */
export function placesIn(text: string): string[] {
  return Array.from(text.matchAll(/\{\w+\}/g), ([place]) => place.slice(1, -1));
}

/** A wording for each plural form (CLDR) of a language; `other` for every number that has no form of its own. */
export type CountTexts = { other: string } & { [form in Intl.LDMLPluralRule]?: string | undefined };
