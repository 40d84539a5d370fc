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
import { chipsOf } from '#components/effort.ts';
import { addressOf } from '#i18n/address.ts';
import { directionOf } from '#i18n/language.ts';
import { localeRow, marked, offeredLocales, type Locale } from '#i18n/locales.ts';
import { lookUp } from '#lookup.ts';
import { checkMessages } from './check-messages.ts';
import type { MessageKind } from './schema.ts';
import type { DecoderWords } from './words.ts';

/**
 * What the decoder needs to recognise a message and to name its pages in a language of the guide, apart
 * from the texts of phones. Throws where a kind has no words, words have no kind, a page is unknown, or
 * a phone's text belongs to no kind.
 */
export async function answersOf(locale: Locale): Promise<Answers> {
  const kinds = await messageKinds();
  const means = await messageWordsOf(locale);
  const phones = await phoneLanguages();
  const site = await wordsOf(locale);
  const { answer: words } = site.decoder;
  const articles = await articlesOf(locale);
  checkMessages(kinds, means, phones, {
    articles: articles.map(({ id }) => id),
    links: await linkIds(),
    answers: Object.keys(
      lookUp((await triageRules()).questions, 'message', 'questions of content/triage.yaml').answers,
    ),
    wordsFile: `content/${locale}/messages.yaml`,
  });
  const find = await articleFinder(locale);
  const named = new Set(Object.values(kinds).flatMap(({ pages, locked = [] }) => [...pages, ...locked]));
  const pages = Object.fromEntries(
    [...named].map((id): [string, AnswerPage] => {
      const article = find(id, 'content/messages.yaml');
      const { path, title, language } = article;
      const effort = article.kind === 'fix' && chipsOf(article, site, locale);
      const note = effort ? `${effort.time} · ${effort.need}` : undefined;
      return [id, { href: addressOf(locale, path), title, note, ...marked(language, locale) }];
    }),
  );
  const addresses = {
    messages: addressOf(locale, 'messages/'),
    question: addressOf(locale, 'which-fix/'),
    meanings: addressOf(locale, 'messages/meanings.json'),
  };
  const guides = offeredLocales.filter((other) => other !== locale).map(guideIn);
  return {
    locale,
    guides: await Promise.all(guides),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([id, { part, screens, pages: own, locked, answer, codes }]) => [
        id,
        { part, screens, pages: own, locked, answer, codes },
      ]),
    ),
    pages,
    languages: phones.map(({ language }) => language),
    addresses,
    words,
  };
}

/** The way to the guide in a language, in its own words. */
async function guideIn(locale: Locale): Promise<GuideLink> {
  const { thisGuide } = (await wordsOf(locale)).nav;
  const address = addressOf(locale, 'search/');
  return { phones: localeRow(locale).phones, lang: locale, dir: directionOf(locale), text: thisGuide, address };
}

/** `messages/answers.json`. */
export interface Answers {
  /** The language of the guide that the answers are in. */
  locale: Locale;
  /** The other languages of the guide. */
  guides: GuideLink[];
  kinds: Record<string, Omit<MessageKind, 'group'>>;
  /** The pages that answer messages, by id. */
  pages: Record<string, AnswerPage>;
  /** The tags of the phone languages. */
  languages: string[];
  /** `meanings`: what each kind means, for an answer that is shown. */
  addresses: { messages: string; question: string; meanings: string };
  words: DecoderWords['answer'];
}

/** The guide in another language, for whoever pastes a text in it. */
interface GuideLink {
  /** The phone languages of its readers. */
  phones: readonly string[];
  lang: string;
  dir: 'ltr' | 'rtl';
  text: string;
  /** Of its page of the search. */
  address: string;
}

/** A page that answers a message; `lang` and `dir` where its title is not in the language of the rest. */
interface AnswerPage {
  href: string;
  title: string;
  /** What a fix takes, in a few words. */
  note?: string | undefined;
  lang?: string;
  dir?: string;
}
