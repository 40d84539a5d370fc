/**
 * Puts the articles of a kind into groups, in the order of their facts, which is the order of reading. `file` is the file of
 * the facts, `folder` that of the words. Throws a sentence where an article has no facts, facts have no article, or the rows
 * of a group do not stand together.
 */
export function inGroups<F extends { group: string }, A extends { id: string }>(
  facts: Readonly<Record<string, F>>,
  articles: readonly A[],
  { file, folder }: { file: string; folder: string },
): Group<A & { facts: F }>[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const id of byId.keys())
    if (!Object.hasOwn(facts, id))
      throw new Error(`${file}: “${id}” is missing. Write its row, or take ${folder}/${id}.mdx out.`);
  const groups: { id: string; articles: (A & { facts: F })[] }[] = [];
  for (const [id, row] of Object.entries(facts)) {
    const words = byId.get(id);
    if (!words)
      throw new Error(`${file}, ${id}: there is no ${folder}/${id}.mdx. Correct the id, or write the article.`);
    const { group } = row;
    const article = { ...words, facts: row };
    const last = groups.at(-1);
    if (last?.id === group) last.articles.push(article);
    else if (groups.every((other) => other.id !== group)) groups.push({ id: group, articles: [article] });
    else throw new Error(`${file}, ${id}: it stands apart from its group “${group}”. Move the row to the others.`);
  }
  return groups;
}

export interface Group<A> {
  id: string;
  articles: readonly A[];
}
