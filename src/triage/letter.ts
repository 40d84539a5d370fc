import type { Said } from './outline.ts';

/**
 * The letter to support as plain text: greeting, what was filled in, what the reader sees and has tried. A field that is empty
 * has no line.
 */
export function writeLetter(words: LetterWords, fields: Said, answers: Said, tried: readonly string[]): string {
  const filled = fields.map(([label, value]) => [label, value.trim()]).filter(([, value]) => value);
  const parts = [
    [words.greeting],
    filled.map(([label, value]) => `${label}: ${value}`),
    answers.length > 0 ? [words.answers, ...answers.map(([question, answer]) => `- ${question} ${answer}`)] : [],
    [words.tried, ...(tried.length > 0 ? tried : [words.nothingTried]).map((fix) => `- ${fix}`)],
    [words.closing],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

export interface LetterWords {
  greeting: string;
  answers: string;
  tried: string;
  nothingTried: string;
  closing: string;
}
