const longest = 1200;
const brand = /^(mi|xiaomi|xiomi|сяоми|ксиаоми|ми|شاومي|شياومي)$/;
const han = /\p{Script=Han}/u;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ـ: '',
  ى: 'ي',
};
const meanings: Readonly<Record<string, string>> = {
  cant: 'couldnt',
  cannot: 'couldnt',
  wrong: 'incorrect',
  user: 'username',
};

/**
 * The words of a message in the form in which they are compared: one Unicode form, lower case, without diacritics, punctuation,
 * numbers, addresses and `%s` places; Mi and Xiaomi are one word, and so are can't, couldn't, cannot and unable.
 * Chinese gives its characters and their pairs. Text beyond 1,200 characters is left out.
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/%(\d+\$)?[sd]/g, ' ')
    .replace(/(\p{L})'(?=\p{L}{1,2}(?!\p{L})|\p{Script=Cyrillic})/gu, '$1')
    .replace(/\S+@\S+/g, ' ')
    .replace(/小米/g, ' xiaomi ')
    .replace(/[帐账帳賬][户号戶號]/g, '账号')
    .replace(/शय?ओम|एमआई/g, ' xiaomi ')
    .replace(/\b(can|could) ?not\b/g, 'couldnt')
    .replace(/\bunable to\b/g, 'couldnt')
    .replace(/\blog(in|ging in| in)\b/g, 'sign in')
    .replace(/\buser name/g, 'username');
  const words = (plain.match(/\p{L}+/gu) ?? []).flatMap((word) => (han.test(word) ? pairs(word) : [unify(word)]));
  return words.includes('xiaomi') ? words.filter((word) => word !== 'id') : words;
}

/** The text cut to a working length, with line ends kept: NFKC, lower case, no marks, no invisible characters, one apostrophe. */
function fold(text: string): string {
  return text
    .slice(0, longest)
    .replace(/[’‘ʼ‛`´′＇]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßıłđøæœـى]/g, (letter) => letters[letter] ?? letter);
}

function unify(word: string): string {
  return brand.test(word) ? 'xiaomi' : (meanings[word] ?? word);
}

function pairs(word: string): string[] {
  const characters = [...word];
  return characters.flatMap((character, at) => [character, ...(at ? [`${characters[at - 1]}${character}`] : [])]);
}
