import { wordsIn } from '#text/words.ts';
import { stem } from './phrases.ts';

/** The sentence that has most of the words, the earliest of equals, in parts to mark; and how many of the words it has. */
export function bestSentence(sentences: readonly string[], wanted: readonly string[]): Excerpt {
  const stems = new Set(wanted.map(stem));
  let best: { sentence: string; count: number } | undefined;
  for (const sentence of sentences) {
    const count = new Set(
      wordsIn(sentence)
        .map(stem)
        .filter((word) => stems.has(word)),
    ).size;
    if (!best || count > best.count) best = { sentence, count };
  }
  return { parts: best ? parts(best.sentence, stems) : [], count: best?.count ?? 0 };
}

/** The sentences of a page in Markdown (its `index.md`), without marks, tables and addresses. */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split(/\n+/)
    .filter((line) => !/^\s*(?:\||>|---|#|\[)/.test(line))
    .map((line) =>
      line
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_`]+/g, '')
        .replace(/^\s*(?:[-+]|\d+\.)\s+/, ''),
    )
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence.length > 15 && sentence.length < 300);
}

function parts(sentence: string, stems: ReadonlySet<string>): Part[] {
  return sentence
    .split(/([\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*)/u)
    .filter(Boolean)
    .map((text) => ({ text, isMarked: wordsIn(text).some((word) => stems.has(stem(word))) }));
}

export interface Excerpt {
  parts: Part[];
  count: number;
}

export interface Part {
  text: string;
  isMarked: boolean;
}
