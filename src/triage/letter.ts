import type { Said } from './outline.ts';

/** The letter to support as plain text: greeting, what was filled in, what the reader sees and has tried. */
export function writeLetter(words: LetterWords, fields: Said, answers: Said, tried: readonly string[]): string {
  const filled = fields.map(([label, value]) => `${label}: ${value.trim() || words.blank}`);
  const seen = answers.map(([question, answer]) => `- ${question} ${answer}`);
  const done = tried.length > 0 ? tried.map((fix) => `- ${fix}`) : [`- ${words.nothingTried}`];
  const parts = [
    [words.greeting],
    filled,
    ...(seen.length > 0 ? [[words.answers, ...seen]] : []),
    [words.tried, ...done],
    [words.closing],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

export interface LetterWords {
  greeting: string;
  answers: string;
  tried: string;
  nothingTried: string;
  closing: string;
  blank: string;
}
