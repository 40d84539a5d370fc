import { messageKinds } from '#ids.ts';
import { lookUp } from '#lookup.ts';
import type { Phone } from './schema.ts';

/** A text as a reader may know it from the screen: `…` in the place of a name, a number or a second half. */
export function shownText(text: string): string {
  return text
    .replace(/\s*%(1\$)?s\.?$/u, ' …')
    .replace(/%(\d\$)?[ds]/g, '…')
    .replace(/^…[.、]\s*/gmu, '');
}

/** A prefix and a reason as the phone puts them together. */
export function joinedText(prefix: string, reason: string): string {
  const second = reason.replace(/\s*[(（]%(\d\$)?s[)）]/u, '').replace(/[.。]$/u, '');
  // Chinese puts the reason into the sentence, or before it.
  const place = /%(1\$)?s(?!\.?$)/u;
  if (place.test(prefix)) return prefix.replace(place, () => second);
  const first = prefix.replace(/[\s.]*%(1\$)?s\.?$/u, '').replace(/\.$/u, '');
  return `${first}. ${second}.`;
}

/** The two halves of the message people meet most, as a phone shows them. */
export function halvesOf(phone: Pick<Phone, 'texts'>): [prefix: string, reason: string] {
  const [prefix] = lookUp(phone.texts, messageKinds.prefix, 'texts of a phone language');
  if (!prefix) throw new Error(`content/phone/: “${messageKinds.prefix}” has no text. Write one, or take it out.`);
  const first = shownText(prefix.text).replace(/\s*…$/u, '');
  const whole = headlineOf(phone);
  // Chinese puts the reason into the sentence: its first half is the whole of it.
  return whole.startsWith(first) ? [first, whole.slice(first.length).trim()] : [first, whole];
}

/** The message people meet most, in one phone language: the activation screen's, put together, or the bare reason where no first half is known. */
export function headlineOf(phone: Pick<Phone, 'texts'>): string {
  const prefix = phone.texts[messageKinds.prefix]?.[0]?.text;
  return prefix === undefined ? reasonOf(phone) : joinedText(prefix, reasonOf(phone));
}

/** Its second half alone, as Settings show it too. */
export function reasonOf({ texts }: Pick<Phone, 'texts'>): string {
  const [reason] = lookUp(texts, messageKinds.reason, 'texts of a phone language').slice(-1);
  if (!reason) throw new Error(`content/phone/: “${messageKinds.reason}” has no text. Write one.`);
  return reason.text;
}
