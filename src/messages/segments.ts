const most = 40;
const longest = 1200;

/**
 * What may be a message inside a longer text: what stands in quotes, what stands before a long remark
 * in brackets, each line or sentence, and each two that follow each other. Nothing where the text is
 * one sentence. What comes after 1,200 characters is cut.
 */
export function segmentsOf(text: string): string[] {
  const cut = text.slice(0, longest);
  const quoted = Array.from(cut.matchAll(/["“„«‘「『][^"”“»’」』]{6,}["”“»’」』]/g), ([inQuotes]) =>
    inQuotes.slice(1, -1),
  );
  const beforeBrackets = /^[^(（]{6,}(?=[(（][^)）]{30})/u.exec(cut)?.[0];
  const openings = beforeBrackets === undefined ? [] : [beforeBrackets];
  const sentences = sentencesOf(cut);
  if (sentences.length < 2 && quoted.length + openings.length === 0) return [];
  return [...quoted, ...openings, ...twosOf(sentences), ...sentences].slice(0, most);
}

/** Lines and sentences with a letter in them. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/([.!?:…।])\s+/g, '$1\n')
    .split(/[。！？\n\r|{}"]+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function twosOf(sentences: readonly string[]): string[] {
  return sentences.slice(1).map((sentence, at) => `${sentences[at]} ${sentence}`);
}
