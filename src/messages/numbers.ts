const before = '(?:c[oó]d|err|fehler|hata|ko[dt]|код|ошиб|错误|代码)\\p{L}*[^\\p{L}\\d]{0,4}';
const marked = new RegExp(`${before}(\\d{3,6})(?!\\d)|\\((\\d{5,6})\\)`, 'iu');
const alone = /(?<!\d)(\d{3,6})(?!\d)/;

/**
 * The number by which a text names what went wrong: it stands behind a word for code or error, in brackets, or alone.
 * `words` is how many words the text has besides.
 */
export function numberIn(text: string, words: number): string | undefined {
  const found = marked.exec(text) ?? (words <= few ? alone.exec(text) : null);
  return found?.[1] ?? found?.[2];
}

/** So many words beside a number are no message of their own, as in “error code 81003”. */
export const few = 2;
