import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo'];

/**
 * Adds `count` questions to a copy of the project, and their facts to content/questions.yaml. Each is one of the project's own
 * with words of its own in title, summary, symptoms and text, so that neither pages nor index are copies of one another.
 */
export async function addArticles(project: string, count: number): Promise<void> {
  const folder = join(project, 'content/en/faq');
  const models = await Promise.all(
    (await readdir(folder)).sort().map(async (file) => articleFrom(await readFile(join(folder, file), 'utf8'))),
  );
  const ids = Array.from({ length: count }, (_none, number) => `generated-${number}`);
  for (const [number, id] of ids.entries()) {
    const model = models[number % models.length];
    if (model) await writeFile(join(folder, `${id}.mdx`), generated(model, number));
  }
  const rows = ids.map((id) => `${id}: { group: names }\n`);
  await appendFile(join(project, 'content/questions.yaml'), rows.join(''));
}

function articleFrom(text: string): Model {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { head: parse(head) as Model['head'], body };
}

function generated({ head, body }: Model, number: number): string {
  const [one, two, three] = [wordOf(number * 3), wordOf(number * 3 + 1), wordOf(number * 3 + 2)];
  const front = {
    ...head,
    title: `${head.title.slice(0, 45)} ${one}`,
    summary: `${head.summary.slice(0, 140)} ${one}.`,
    symptoms: head.symptoms.map((symptom, at) => (at === 0 ? `${symptom} ${one} ${two}` : symptom)),
    updated: '2026-11-23',
  };
  return `---\n${JSON.stringify(front)}\n---\n\nThis is about the ${one}, its ${two} and its ${three}.\n${body}`;
}

/** A word that looks like one and that no other number has. */
function wordOf(number: number): string {
  const digits = [];
  for (let rest = number + syllables.length ** 2; rest > 0; rest = Math.floor(rest / syllables.length))
    digits.push(syllables[rest % syllables.length]);
  return digits.join('');
}

interface Model {
  head: { title: string; summary: string; symptoms: string[] } & Record<string, unknown>;
  body: string;
}
