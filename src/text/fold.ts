/**
 * Letters that are one to a reader although Unicode keeps them apart. All words are compared after
 * folding, so this is the one place to add a letter. Keys are in lower case and have no marks.
 */
const letters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  // Arabic: endings that people write one for the other, letters as Persian and Urdu keyboards have
  // them, and the line that only stretches a word.
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ـ', ''],
]);

const listed = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

/**
 * Cyrillic letters → the Latin ones that look the same, as small letters or as capitals (a part of
 * the confusables of Unicode Technical Standard 39).
 */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['в', 'b'],
  ['е', 'e'],
  ['і', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['м', 'm'],
  ['н', 'h'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['ѕ', 's'],
  ['т', 't'],
  ['у', 'y'],
  ['х', 'x'],
]);
const latinToCyrillic: ReadonlyMap<string, string> = new Map([...lookAlikes].map(([one, other]) => [other, one]));

/**
 * Text that folding only puts into lower case. Nearly all of the search's vocabulary is such text, and
 * a slow phone reads all of it before its first answer.
 */
const isPlain = /^[\w ,.?!:;()/+%&]*$/;

/**
 * One spelling for what is the same to a reader. For comparing, never for showing. Lower case, one
 * Unicode form, no accents on Latin and Arabic letters, no invisible characters, no apostrophe
 * inside a word (“couldn’t”) and no hyphen in “e-mail” and its like. Where a word mixes Latin and
 * Cyrillic letters that look the same, all become letters of one script.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  const folded = text
    // Before NFKC, which makes a space and a mark of some apostrophes.
    .replace(/[’‘ʼ‛`´′＇]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Cf}/gu, '')
    .replace(/([a-z\p{Script=Arabic}])\p{Mn}+/gu, '$1')
    .replace(/е\u0308/g, 'е')
    .replace(listed, (letter) => letters.get(letter) ?? letter)
    .normalize('NFC');
  return (
    oneScript(folded)
      // “Couldn't” is one word, “l'account” two.
      .replace(/(\p{L})'(?=\p{L}{1,2}(?!\p{L})|\p{Script=Cyrillic})/gu, '$1')
      .replace(/\b(e|wi|log|re)[-‐‑–](?=mail|fi|in|set|sign)/g, '$1')
  );
}

function oneScript(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text) || !/[a-z]/.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    if (!/[a-z]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
    return spell(word, /[a-z]/, lookAlikes) ?? spell(word, /\p{Script=Cyrillic}/u, latinToCyrillic) ?? word;
  });
}

/**
 * The word in letters of one script: those outside of it by a table of look-alikes. `undefined`
 * where the table lacks one of them.
 */
function spell(word: string, script: RegExp, table: ReadonlyMap<string, string>): string | undefined {
  const spelt = [...word].map((letter) => (script.test(letter) ? letter : table.get(letter)));
  return spelt.every((letter) => letter !== undefined) ? spelt.join('') : undefined;
}
