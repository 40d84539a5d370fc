import { articlesOf, messageKinds, messageWordsOf, phoneLanguages, wordsOf } from '#content.ts';
import { addressOf } from '#i18n/address.ts';
import { marked, type Locale } from '#i18n/locales.ts';
import { pack, type MessageFacts, type Row } from './packing.ts';
import type { Kinds, Phone } from './schema.ts';
import type { DecoderWords } from './words.ts';

/**
 * What the decoder needs to recognise a message and to name its pages in a language of the guide, apart from the texts of
 * phones. Throws where a kind has no words, words have no kind, a page is unknown, or a phone's text belongs to no kind.
 */
export async function answersOf(locale: Locale): Promise<PackedAnswers> {
  const kinds = await messageKinds();
  const means = await messageWordsOf(locale);
  const phones = await phoneLanguages();
  const { answer: words } = (await wordsOf(locale)).decoder;
  const articles = await articlesOf(locale);
  const pages: PackedAnswers['pages'] = {};
  for (const [id, kind] of Object.entries(kinds)) {
    if (!means[id])
      throw new Error(`content/${locale}/messages.yaml: “${id}” is missing. Say there what the message means.`);
    for (const page of [...kind.pages, ...(kind.locked ?? [])]) {
      const article = articles.find((candidate) => candidate.id === page);
      if (!article) throw new Error(`content/messages.yaml, ${id}, pages: there is no page “${page}”. Correct the id.`);
      pages[page] = {
        href: addressOf(locale, article.path),
        title: article.title,
        ...marked(article.language, locale),
      };
    }
  }
  const stray = Object.keys(means).find((id) => !kinds[id]);
  if (stray)
    throw new Error(`content/${locale}/messages.yaml: “${stray}” is no kind of content/messages.yaml. Correct the id.`);
  for (const phone of phones) checkKinds(phone, kinds);
  const addresses = {
    messages: addressOf(locale, 'messages/'),
    question: addressOf(locale, 'which-fix/'),
    meanings: addressOf(locale, 'messages/meanings.json'),
  };
  return {
    locale,
    kinds: pack(kinds, Object.keys(pages)),
    pages,
    languages: phones.map(({ language }) => language),
    addresses,
    words,
  };
}

function checkKinds(phone: Phone, kinds: Kinds): void {
  const unknown = Object.keys(phone.texts).find((id) => !kinds[id]);
  if (unknown)
    throw new Error(
      `content/phone/${phone.language}.yaml: “${unknown}” is no kind of content/messages.yaml. Correct the id.`,
    );
}

export interface PackedAnswers {
  /** The language of the guide that the answers are in. */
  locale: Locale;
  kinds: Row[];
  /** The pages that answer messages, by id. The rows of `kinds` name them by their places here. */
  pages: Record<string, Page>;
  /** The tags of the phone languages. */
  languages: string[];
  /** `meanings`: what each kind means, for an answer that is shown. */
  addresses: { messages: string; question: string; meanings: string };
  words: DecoderWords['answer'];
}

/** The answers as the browser uses them. */
export interface Answers extends Omit<PackedAnswers, 'kinds'> {
  kinds: Record<string, MessageFacts>;
}

/** A page that answers a message; `lang` and `dir` where its title is not in the language of the rest. */
interface Page {
  href: string;
  title: string;
  lang?: string;
  dir?: string;
}
