import { thresholds } from './thresholds.ts';

const before = '(?:c[oó]d|err|fehler|hata|ko[dt]|код|ошиб|错误|代码)\\p{L}*[^\\p{L}\\d]{0,4}';
const marked = new RegExp(`${before}(\\d{3,6})(?!\\d)|\\((\\d{5,6})\\)`, 'iu');
const alone = /(?:^|\D)(\d{3,6})(?!\d)/;

/**
 * The number by which a text names what went wrong: it stands behind a word for code or error, in brackets, or alone.
 * `words` is how many words the text has besides.
 */
export function numberIn(text: string, words: number): string | undefined {
  const found = marked.exec(text) ?? (words <= thresholds.wordsBesideNumber ? alone.exec(text) : null);
  return found?.[1] ?? found?.[2];
}
