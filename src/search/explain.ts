import type { Found } from './found.ts';
import type { Tried } from './meaning.ts';
import type { WordReading } from './query.ts';

const engines: Readonly<Record<Found['engine'], string>> = {
  'not-needed': 'not needed: all words are known, and the first page fits well enough (sureScore)',
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

const reasons: Readonly<Record<Tried['by'], string>> = {
  marks: 'its script or words of its own',
  letters: 'its letters, as no word marks a language',
  reader: 'the language of the page or of the reader',
};

/**
 * How the search read a query, line by line: its language, what each word was taken for, and the score
 * of each page with its parts. A score is (words + phrases + likeness) × the weight of the page.
 */
export function explainSearch(found: Found): string[] {
  const { asked, language, tried, translated, readings, engine, hits, isWeak } = found;
  return [
    `Query “${asked}”`,
    ...(language === undefined ? [] : [`  seems to be in “${language}”`]),
    ...tried.map(({ language: loaded, by, marks }) => {
      const words = [...new Set(marks)].join(', ');
      return `  list of “${loaded}” loaded by ${reasons[by]}${words === '' ? '' : `: ${words}`}`;
    }),
    ...(tried.length === 0 ? ['  no list of another language loaded'] : []),
    ...(translated === undefined ? [] : [`  in words of the guide: ${translated}`]),
    ...readings.map(
      ({ typed, how, words }) => `  ${typed}: ${ways[how]}${how === 'known' ? '' : ` ${words.join(' ')}`}`,
    ),
    `  engine: ${engines[engine]}`,
    ...(isWeak ? ['  No page has much of it (weakShare, weakLikeness), or it is not in the guide.'] : []),
    ...hits.map(({ page, score, byWords, byPhrases, byLikeness, phrase, share }, place) => {
      const parts = [byWords, byPhrases, byLikeness].map((part) => part.toFixed(2));
      const sum = `(words ${parts[0]} + phrases ${parts[1]} + likeness ${parts[2]}) × ${page.weight}`;
      const like = phrase === undefined ? '' : `; most like “${phrase}”`;
      return `  ${place + 1}. ${page.path}  ${score.toFixed(2)} = ${sum}, has ${Math.round(share * 100)} % of the words${like}`;
    }),
    ...(hits.length === 0 ? ['  No page was found.'] : []),
  ];
}
