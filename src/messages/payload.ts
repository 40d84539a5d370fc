import {
  articleFinder,
  articlesOf,
  linkIds,
  messageKinds,
  messageWordsOf,
  phoneLanguages,
  triageRules,
  wordsOf,
} from '#content.ts';
import { addressOf } from '#i18n/address.ts';
import { marked, type Locale } from '#i18n/locales.ts';
import { checkMessages } from './check-messages.ts';
import { pack, type MessageFacts, type Row } from './packing.ts';
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
  checkMessages(kinds, means, phones, {
    articles: articles.map(({ id }) => id),
    links: await linkIds(),
    answers: Object.keys((await triageRules()).questions['message']?.answers ?? {}),
    wordsFile: `content/${locale}/messages.yaml`,
  });
  const find = await articleFinder(locale);
  const named = new Set(Object.values(kinds).flatMap(({ pages, locked }) => [...pages, ...(locked ?? [])]));
  const pages = Object.fromEntries(
    [...named].map((id): [string, Page] => {
      const { path, title, language } = find(id, 'content/messages.yaml');
      return [id, { href: addressOf(locale, path), title, ...marked(language, locale) }];
    }),
  );
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
