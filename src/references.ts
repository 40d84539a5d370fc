/** The other articles an article names as related. Throws where an id is unknown or the article's own. */
export function relatedOf<A extends { id: string }>({ id, file, related }: Referring, articles: readonly A[]): A[] {
  return related.map((other) => {
    const found = articles.find((candidate) => candidate.id === other);
    if (!found || other === id)
      throw new Error(`${file}, related: “${other}” is no other fix or question. Correct the id.`);
    return found;
  });
}

/** An outside address by its id. Throws where there is none; `from` is the file that asks. */
export function linkOf<L>(links: Readonly<Record<string, L>>, id: string, from: string): L {
  const link = links[id];
  if (!link) throw new Error(`${from}: there is no address “${id}”. Correct the id or add it to content/links.yaml.`);
  return link;
}

/** An article with its file, which errors name. */
interface Referring {
  id: string;
  file: string;
  related: readonly string[];
}
