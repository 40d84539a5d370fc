/**
 * Asks once in a build, and once for each key, such as a language: every page needs what is made of all pages. `astro dev` asks
 * every time, since its content changes.
 */
export function oncePerBuild<T, K = void>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  if (import.meta.env.DEV) return ask;
  const answers = new Map<K, Promise<T>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}
