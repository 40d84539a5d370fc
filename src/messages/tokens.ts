import { fold } from '#text/fold.ts';

const longest = 1200;
const brand = /^(mi|xiaomi|xiomi|сяоми|ксиаоми|ми|мі|شاومي|شياومي)$/;
const han = /\p{Script=Han}/u;
const synonyms: ReadonlyMap<string, string> = new Map([
  ['cant', 'couldnt'],
  ['cannot', 'couldnt'],
  ['wrong', 'incorrect'],
  ['user', 'username'],
]);

/**
 * Splits a message into the tokens by which messages are compared: folded words without marks,
 * numbers, addresses and `%s` places. Mi and Xiaomi are one token, and so are can't, couldn't, cannot
 * and unable, and both Turkish words for “or”. Chinese gives its characters and their pairs. What is
 * after 1,200 characters is cut.
 */
export function tokensOf(text: string): string[] {
  // Cut again: one character may stand for a word, as ㌖ does.
  const plain = fold(text.slice(0, longest))
    .slice(0, longest)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/%(\d+\$)?[sd]/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .replace(/小米/g, ' xiaomi ')
    .replace(/[帐账帳賬][户号戶號]/g, '账号')
    .replace(/शय?ओम|एमआई/g, ' xiaomi ')
    .replace(/\b(can|could) ?not\b/g, 'couldnt')
    .replace(/\bunable to\b/g, 'couldnt')
    .replace(/\blog(in|ging in| in)\b/g, 'sign in')
    .replace(/\buser name/g, 'username')
    .replace(/\bya da\b/g, 'veya');
  const tokens = [...plain.matchAll(/\p{L}+/gu)].flatMap(([word]) => (han.test(word) ? pairs(word) : [unify(word)]));
  return tokens.includes('xiaomi') ? tokens.filter((token) => token !== 'id') : tokens;
}

function unify(word: string): string {
  return brand.test(word) ? 'xiaomi' : (synonyms.get(word) ?? word);
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.flatMap((character, at) => [character, ...(at ? [`${characters[at - 1]}${character}`] : [])]);
}
