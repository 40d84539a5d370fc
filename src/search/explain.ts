import type { Found } from './finder.ts';
import type { WordReading } from './query.ts';

const engines: Readonly<Record<Found['engine'], string>> = {
  'not-needed': 'not needed: all words are known, and the phrases of the first page are similar enough (sureScore)',
  'not-asked': 'not asked: the decoder recognised the text',
  used: 'used',
  failed: 'could not be loaded: phrases alone decide',
};

const ways: Readonly<Record<WordReading['how'], string>> = {
  known: 'known',
  joined: 'joined to its neighbour',
  stem: 'another form of',
  beginning: 'the beginning of',
  misspelt: 'a common misspelling of',
  spelling: 'corrected to',
  split: 'two words written as one',
  number: 'a number that no page has',
  unknown: 'unknown, left out',
};

/**
 * How the search read a query, line by line: its language, what each word was taken for, and the score
 * of each page with its parts. A score is (words + phrases) × the weight of the page.
 */
export function explainSearch(found: Found): string[] {
  const { asked, language, translated, readings, engine, hits, isWeak } = found;
  return [
    `Query “${asked}”`,
    ...(language === undefined ? [] : [`  seems to be in “${language}”`]),
    ...(translated === undefined ? [] : [`  in words of the guide: ${translated}`]),
    ...readings.map(
      ({ typed, how, words }) => `  ${typed}: ${ways[how]}${how === 'known' ? '' : ` ${words.join(' ')}`}`,
    ),
    `  engine: ${engines[engine]}`,
    ...(isWeak ? ['  No page has much of it (weakShare).'] : []),
    ...hits.map(({ page, score, byWords, byPhrases, share }, place) => {
      const parts = `(words ${byWords.toFixed(2)} + phrases ${byPhrases.toFixed(2)}) × ${page.weight}`;
      return `  ${place + 1}. ${page.path}  ${score.toFixed(2)} = ${parts}, has ${Math.round(share * 100)} % of the words`;
    }),
    ...(hits.length === 0 ? ['  No page was found.'] : []),
  ];
}
