/**
 * How many articles go with the reader: in the guide in one file, and in what a phone stores for reading without a network. One
 * costs 3 kB of the file and 8 kB of the store, so these 150 cost less than a photo; the guide may have thousands.
 */
const coreSize = 150;

/**
 * The articles that go with the reader, in the order they came: fixes before single pages, those before questions that the rules
 * may propose, the other questions last, each in reading order.
 */
export function coreOf<A extends Ranked>(articles: readonly A[], size = coreSize): A[] {
  const best = [...articles].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, size);
  const core = new Set(best);
  return articles.filter((article) => core.has(article));
}

function rankOf({ kind, proposed = false }: Ranked): number {
  if (kind === 'question') return proposed ? 2 : 3;
  return kind === 'fix' ? 0 : 1;
}

interface Ranked {
  kind: 'fix' | 'question' | 'page';
  proposed?: boolean;
}
