const most = 40;
const longest = 1200;

/**
 * What may be a message inside a longer text: what stands in quotes, each line, each sentence, each two that follow each
 * other, and what stands before a long remark in brackets. Nothing where the text is one sentence. Text beyond 1,200 characters is left out.
 */
export function piecesOf(text: string): string[] {
  const cut = text.slice(0, longest);
  const quoted = [...cut.matchAll(/["“„«‘「『]([^"”“»’」』]{6,})["”“»’」』]/g)].map(([, inside]) => inside ?? '');
  const sentences = cut.split(/(?<=[.!?:…।])\s+|[。！？\n\r|{}"]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const [before] = cut.match(/^[^(（]{6,}(?=[(（][^)）]{30})/u) ?? [];
  const openings = before === undefined ? [] : [before];
  if (sentences.length < 2 && quoted.length + openings.length === 0) return [];
  const twos = sentences.slice(1).map((sentence, at) => `${sentences[at]} ${sentence}`);
  return [...quoted, ...openings, ...twos, ...sentences].slice(0, most);
}
