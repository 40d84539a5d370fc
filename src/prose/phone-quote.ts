import type { AstroGlobal } from 'astro';
import { parse } from 'node-html-parser';
import { phoneIn, phonesOf } from '#content.ts';
import { defaultLocale, localeOf } from '#i18n/locales.ts';
import { shownOn, type Finder, type Shown } from '#messages/phone-words.ts';

/**
 * What the readers of a page see on their phones for the words in a component's slot, which an article quotes from the English
 * phone. `find` says whether they are a message, a label or a path. With a `language` the words are quoted from a phone in that
 * one, and stay as they are.
 */
export async function phoneQuote({ slots, currentLocale, props }: Asking, find: Finder): Promise<PhoneQuote> {
  const quote = parse(await slots.render('default')).text.trim();
  const { language } = props;
  if (language !== undefined) return { shown: [{ text: quote, language }], isForeign: false };
  const phones = await phonesOf(localeOf(currentLocale));
  const shown = shownOn(phones, await phoneIn(defaultLocale), quote, find);
  return { shown, isForeign: !phones.some((phone) => shown.some((words) => words.language === phone.language)) };
}

/** What a component of the prose hands over of its `Astro`. */
type Asking = Pick<AstroGlobal<{ language?: string; locale?: string }>, 'slots' | 'currentLocale' | 'props'>;

interface PhoneQuote {
  shown: readonly Shown[];
  /** The words are known in English only, and no reader of the page's language has an English phone. */
  isForeign: boolean;
}
