/**
 * The one quotation (“> …”) of an article's Markdown, as plain text. Throws a sentence that names the file where there is none
 * or there are several: one could not be told from another in a translation.
 */
export function quotationIn(body: string | undefined, file: string): string {
  const [quotation, ...more] = Array.from(`${body}`.matchAll(/^>.*(?:\n>.*)*/gm), ([lines]) => lines);
  if (quotation === undefined || more.length > 0)
    throw new Error(
      `${file} has ${quotation === undefined ? 'no' : more.length + 1} messages to send. Write one, as > text.`,
    );
  return quotation.replace(/^> ?/gm, '').replace(/\s+/g, ' ').trim();
}
