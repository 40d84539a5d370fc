/**
 * Takes the commonest English endings off a word, so that “receiving” and “received” are one. The rest
 * need not be a word. Words of other languages lose such endings too; they are then compared without.
 */
export function stem(word: string): string {
  if (word.length < 5) return word.replace(/^(..+)s$/, '$1').replace(/^(...+)e$/, '$1');
  return word
    .replace(/(?:ations?|ions?|ings?|ers?|ed|es|ly|s)$/, '')
    .replace(/^(..+)[ey]$/, '$1')
    .replace(/(.)\1$/, '$1');
}
