/** The id behind the words of a heading. */
const idBehind = /\{#([a-z0-9-]+)\}$/;

/** The ids of the headings in an article's Markdown; those without one are left out. */
export function headingIdsIn(body: string): string[] {
  return Array.from(body.matchAll(/^#{2,6} .*$/gm), ([line]) => idBehind.exec(line)?.[1]).filter(
    (id) => id !== undefined,
  );
}

/**
 * The headings of an article's Markdown, each as its level and its id: `## how-long`. Links and lists of contents use the ids,
 * which are the same in every language and stay when the words change. Throws a sentence that names the file where a heading has
 * none, or two have the same.
 */
export function headingsOf(body: string, file: string): string[] {
  const headings = Array.from(body.matchAll(/^(#{2,6}) (.*)$/gm), ([line, level, rest]) => {
    const id = idBehind.exec(String(rest))?.[1];
    if (id === undefined)
      throw new Error(`${file}, “${line}”: the heading has no id. Write one behind it, as in {#how-long}.`);
    return `${level} ${id}`;
  });
  const ids = headingIdsIn(body);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw new Error(`${file}: two headings have the id “${twice}”. Give one of them another.`);
  return headings;
}
