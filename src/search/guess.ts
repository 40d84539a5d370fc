import { stem } from '#text/stem.ts';
import type { KnownWords } from './known-words.ts';
import type { WordReading } from './query.ts';
import { correct, splitWord } from './spelling.ts';

/** The shortest word that may be the beginning of a longer one. */
const shortestBeginning = 4;

/** What a word that the index does not have most likely stands for. */
export function guess(typed: string, known: KnownWords): WordReading {
  const sameStem = known.byStem.get(stem(typed));
  if (sameStem !== undefined) return { typed, how: 'stem', words: [sameStem] };
  const longer = typed.length < shortestBeginning ? undefined : [...known.words].find((word) => word.startsWith(typed));
  if (longer !== undefined) return { typed, how: 'beginning', words: [longer] };
  const meant = known.misspelt.get(typed);
  if (meant !== undefined) return { typed, how: 'misspelt', words: [meant] };
  const corrected = correct(typed, known.corrections);
  if (corrected !== undefined) return { typed, how: 'spelling', words: [corrected] };
  const parts = splitWord(typed, (part) => known.words.has(part) || known.stop.has(part));
  if (parts) return { typed, how: 'split', words: parts };
  return { typed, how: /^\p{N}+$/u.test(typed) ? 'number' : 'unknown', words: [] };
}
