import type { Locale } from '#i18n/locales.ts';

/**
 * Asks once for each language in a build, in which every page needs what is made of all pages. `astro dev` asks every time,
 * since its content changes.
 */
export function oncePerBuild<T>(ask: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  if (import.meta.env.DEV) return ask;
  const answers = new Map<Locale, Promise<T>>();
  return (locale) => {
    const answer = answers.get(locale) ?? ask(locale);
    answers.set(locale, answer);
    return answer;
  };
}
