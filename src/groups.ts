/**
 * Joins words and facts of the articles of a kind, in groups, in the order of the facts, which is the order of reading.
 * `file` is the file of the facts, `folder` that of the words. Throws a sentence where an article has no facts, facts have no
 * article, or the rows of a group do not stand together.
 */
export function inGroups<W extends { id: string }, F extends { group: string }, A>(
  facts: Readonly<Record<string, F>>,
  articles: readonly W[],
  { file, folder }: { file: string; folder: string },
  join: (words: W, facts: F) => A,
): Group<A>[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const id of byId.keys())
    if (!Object.hasOwn(facts, id))
      throw new Error(`${file}: “${id}” is missing. Write its row, or take ${folder}/${id}.mdx out.`);
  const groups: { id: string; articles: A[] }[] = [];
  for (const [id, row] of Object.entries(facts)) {
    const words = byId.get(id);
    if (!words)
      throw new Error(`${file}, ${id}: there is no ${folder}/${id}.mdx. Correct the id, or write the article.`);
    const last = groups.at(-1);
    if (last?.id === row.group) last.articles.push(join(words, row));
    else if (groups.every((group) => group.id !== row.group))
      groups.push({ id: row.group, articles: [join(words, row)] });
    else throw new Error(`${file}, ${id}: it stands apart from its group “${row.group}”. Move the row to the others.`);
  }
  return groups;
}

/** The words of a group, of the `groups` of a site.yaml. Throws where it has none; `source` is that file. */
export function groupWords<W>(words: Readonly<Record<string, W>>, id: string, source: string): W {
  const found = words[id];
  if (!found) throw new Error(`${source}, groups: “${id}” has no words. Write its title and lead.`);
  return found;
}

/** Throws where a group has no words, or words have no group. */
export function checkGroupWords(
  groups: readonly string[],
  words: Readonly<Record<string, unknown>>,
  source: string,
): void {
  for (const id of groups) groupWords(words, id, source);
  for (const id of Object.keys(words))
    if (!groups.includes(id))
      throw new Error(`${source}, groups: no fix and no question is in “${id}”. Correct the id, or take it out.`);
}

export interface Group<A> {
  id: string;
  articles: readonly A[];
}
