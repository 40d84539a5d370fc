import { checkIds, messageKinds as namedKinds } from '#ids.ts';
import type { Kinds, MessageWords, Phone } from './schema.ts';

/**
 * Checks what a schema of one file cannot see: every kind has its words and pages, all words and texts have a kind, and a
 * text's source and screens are known. Throws a sentence that names the file, the kind and the mend.
 */
export function checkMessages(kinds: Kinds, means: MessageWords, phones: readonly Phone[], known: Known): void {
  checkIds(Object.values(namedKinds), Object.keys(kinds), 'content/messages.yaml');
  for (const [id, { pages, locked = [], answer }] of Object.entries(kinds)) {
    const row = `content/messages.yaml, ${id}`;
    if (!means[id]) throw new Error(`${known.wordsFile}: “${id}” is missing. Say there what the message means.`);
    for (const page of [...pages, ...locked])
      if (!known.articles.includes(page)) throw new Error(`${row}, pages: there is no page “${page}”. Correct the id.`);
    if (answer !== undefined && !known.answers.includes(answer))
      throw new Error(`${row}, answer: content/triage.yaml has no answer “${answer}” to “message”. Correct the id.`);
  }
  for (const id of Object.keys(means)) demandKind(kinds, id, known.wordsFile);
  const english = phones.find(({ language }) => language === 'en');
  if (!english) throw new Error('content/phone/en.yaml is missing. Write it: the other phones are held to it.');
  for (const phone of phones) {
    checkPhone(kinds, phone, known.links);
    checkKeys(phone, english);
  }
}

function checkPhone(kinds: Kinds, { language, texts, variants = {} }: Phone, links: readonly string[]): void {
  const file = `content/phone/${language}.yaml`;
  for (const id of [...Object.keys(texts), ...Object.keys(variants)]) demandKind(kinds, id, file);
  for (const [id, list] of Object.entries(texts))
    for (const { source } of list)
      if (!links.includes(source))
        throw new Error(
          `${file}, ${id}: there is no address “${source}”. Correct the id or add it to content/links.yaml.`,
        );
}

/** Keys are those of the English texts of the kind, each once. */
function checkKeys({ language, texts }: Phone, english: Phone): void {
  for (const [id, list] of Object.entries(texts)) {
    const row = `content/phone/${language}.yaml, ${id}`;
    const keys = list.flatMap(({ key }) => (key === undefined ? [] : [key]));
    for (const [at, key] of keys.entries()) {
      if (keys.indexOf(key) < at) throw new Error(`${row}: two texts have the key “${key}”. Take one of them out.`);
      if (!english.texts[id]?.some((text) => text.key === key))
        throw new Error(
          `${row}: content/phone/en.yaml has no text with the key “${key}” there. Correct it or take it out.`,
        );
    }
  }
}

function demandKind(kinds: Kinds, id: string, file: string): void {
  if (!kinds[id])
    throw new Error(`${file}: “${id}” is no kind of content/messages.yaml. Correct the id, or write its facts there.`);
}

/** What messages may refer to. */
interface Known {
  /** Ids of all articles, of all addresses, and of the answers to the question `message`. */
  articles: readonly string[];
  links: readonly string[];
  answers: readonly string[];
  /** The file of the words that are checked. */
  wordsFile: string;
}
