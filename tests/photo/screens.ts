import { chances } from '../messages/damage.ts';
import { joinedTexts, kinds, phones, shownTexts } from '../messages/phones.ts';

/** Screens a language: the first half is there to tune with, the rest is put aside. */
export const screensPerLanguage = 40;

/** From this number on nobody looks at what goes wrong with a screen. */
export const firstAside = screensPerLanguage / 2;

/** Shares of 1: of screens that ask to activate, of dark ones, and of messages that show what most people meet. */
const activation = 0.6;
const dark = 0.45;
const headline = 0.25;

/**
 * A phone's screen with a message on it, in the phone's own words. The same for the same language
 * and number.
 */
export function screenOf(language: string, number: number): Screen {
  const chance = chances(number * 7919 + seedOf(language));
  chance();
  const phone = phones.find((candidate) => candidate.language === language);
  if (!phone) throw new Error(`There is no content/phone/${language}.yaml.`);
  const isActivation = chance() < activation;
  const isDark = chance() < dark;
  const message = pick(messagesOf(language, isActivation), chance);
  const label = (id: string) => phone.labels?.[id]?.text ?? '';
  const own = (kind: string) => phone.texts[kind]?.[0]?.text.replace(/%(\d\$)?s/g, '65****89') ?? '';
  const title = isActivation ? own('activation-screen') : label('sign-in-to-account') || label('xiaomi-account');
  const note = isActivation
    ? (phone.texts['activation-screen']?.[2]?.text.replace(/%(\d\$)?s/g, '65****89') ?? '')
    : '';
  const size = 14 + Math.floor(chance() * 4);
  const [ink, quiet, red] = isDark ? ['#e8e8e8', '#999999', '#ff6b5e'] : ['#111111', '#777777', '#e03a2f'];
  const blocks: Block[] = [
    { text: `${9 + Math.floor(chance() * 9)}:${10 + Math.floor(chance() * 49)}    76%`, size: 11, colour: ink, gap: 8 },
    { text: title, size: 22, colour: ink, gap: 56 },
    { text: note, size: size - 1, colour: quiet, gap: 12 },
    { text: '65****89', size, colour: ink, gap: 28, field: isDark ? '#1c1c1e' : '#f0f0f2' },
    { text: '••••••••', size, colour: ink, gap: 28, field: isDark ? '#1c1c1e' : '#f0f0f2' },
    { text: message.text, size, colour: red, gap: 22 },
    { text: label('forgot-password'), size: size - 1, colour: '#2f7bf6', gap: 12 },
    {
      text: label(isActivation ? 'activate' : 'sign-in-verification'),
      size,
      colour: '#ffffff',
      gap: 72,
      field: '#2f7bf6',
    },
    { text: isActivation ? label('emergency-call') : '', size, colour: quiet, gap: 24 },
  ];
  return { ...message, language, isDark, blocks: blocks.filter(({ text }) => text !== '') };
}

function messagesOf(language: string, isActivation: boolean) {
  if (isActivation)
    return joinedTexts.filter((text) => text.language === language && text.prefix === 'account-not-verified');
  return shownTexts.filter(({ language: of, kind, text }) => {
    const { part, screens } = kinds[kind] ?? {};
    return (
      of === language && screens?.includes('sign-in') && part !== 'prefix' && part !== 'tail' && [...text].length < 160
    );
  });
}

function pick<T extends { kind: string }>(list: readonly T[], chance: () => number): T {
  const most = list.filter(({ kind }) => kind === 'invalid-credentials');
  const from = chance() < headline && most.length > 0 ? most : list;
  const picked = from[Math.floor(chance() * from.length)];
  if (!picked) throw new Error('A phone language has no messages of the activation screen.');
  return picked;
}

function seedOf(language: string): number {
  return [...language].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 100_003;
}

/** A screen, and the message that is on it. */
export interface Screen {
  language: string;
  kind: string;
  prefix?: string;
  text: string;
  isDark: boolean;
  /** From the top down. */
  blocks: Block[];
}

/** A text on a screen of 360 pixels' width. */
interface Block {
  text: string;
  /** Pixels. */
  size: number;
  colour: string;
  /** Pixels above it. */
  gap: number;
  /** The colour of the field or button around it, where it stands in one. */
  field?: string;
}
