import { gramsIn, gramsOf, pairGram } from '#text/grams.ts';
import { wordsIn } from '#text/words.ts';

/** How much more rare grams weigh: the exponent of their inverse document frequency. */
const rarityExponent = 1.5;
/** What a gram weighs that no phrase has. */
const unknownWeight = 0.5;
/** How much each of the three most similar phrases of a page counts. */
const shares = [0.5, 0.25, 0.25] as const;
/** How much the share of the text counts that any phrase of the page has. */
const coverageWeight = 0.5;

/**
 * Tells which pages a text is like, by what people say of each page in one language. Compares character
 * n-grams by TF-IDF, so that it needs no lexicon, no stemmer and no separate words, and bears with
 * endings, compounds and slips. Grams are numbered in the order they are met: a slow phone makes this
 * before its first answer, and arrays by number cost it half of maps by text.
 *
 * Alone, made of the phrases and asked the labelled queries of other sources, it has a right page first
 * for 92.1 % of the English ones, 89.1 % in known languages and 96.9 % in the others. On the same grams a
 * linear classifier had 85.3, 88.8 and 95.3, naive Bayes 84.1, 84.2 and 90.6. With the 109 phrases left
 * out that are nearly like another, the whole search lost 1 to 5 points in English.
 */
export class Likeness {
  #numbers = new Map<string, number>();
  #pages: readonly SaidOfPage[];
  /** By number of the gram. */
  #weights: readonly number[];

  /** `said` are the phrases by the id of their page, each as its words. */
  constructor(said: readonly (readonly [page: string, phrases: readonly (readonly string[])[]])[]) {
    const gramsOfWord = new Map<string, number[]>();
    /** By number of the gram: the last phrase and the last page that had it, and how many pages have. */
    const lastPhrase: number[] = [];
    const lastPage: number[] = [];
    const pagesWith: number[] = [];
    let phrase = 0;
    this.#pages = said.map(([id, texts], page) => {
      const phrases = texts.map((words): Phrase => {
        const grams: number[] = [];
        const take = (gram: number) => {
          if (lastPhrase[gram] === phrase) return;
          lastPhrase[gram] = phrase;
          grams.push(gram);
          if (lastPage[gram] === page) return;
          lastPage[gram] = page;
          pagesWith[gram] = 1 + at(pagesWith, gram);
        };
        let before: string | undefined;
        for (const word of words) {
          let own = gramsOfWord.get(word);
          if (!own) gramsOfWord.set(word, (own = gramsOf(word).map((gram) => this.#numberOf(gram))));
          own.forEach(take);
          for (const pair of pairGram(before, word)) take(this.#numberOf(pair));
          before = word;
        }
        phrase++;
        return { words, grams, weight: 0 };
      });
      return { id, phrases };
    });
    const weights = pagesWith.map((count) => Math.log(1 + said.length / count) ** rarityExponent);
    this.#weights = weights;
    for (const { phrases } of this.#pages)
      for (const one of phrases) for (const gram of one.grams) one.weight += at(weights, gram);
  }

  /** What a text is like. */
  of(text: string): Alike {
    const asked = new Set<number>();
    let known = 0;
    let unknown = 0;
    for (const gram of new Set(gramsIn(wordsIn(text)))) {
      const number = this.#numbers.get(gram);
      if (number === undefined) unknown += unknownWeight;
      else {
        asked.add(number);
        known += at(this.#weights, number);
      }
    }
    const weight = known + unknown;
    const pages = new Map<string, AlikePage>();
    for (const page of this.#pages) {
      const alike = this.#alike(page, asked, weight);
      if (alike.score > 0) pages.set(page.id, alike);
    }
    return { pages, known: weight > 0 ? known / weight : 1 };
  }

  #alike({ phrases }: SaidOfPage, asked: ReadonlySet<number>, weight: number): AlikePage {
    const covered = new Set<number>();
    const similar: { similarity: number; words: readonly string[] }[] = [];
    for (const { words, grams, weight: own } of phrases) {
      let shared = 0;
      for (const gram of grams) {
        if (!asked.has(gram)) continue;
        shared += at(this.#weights, gram);
        covered.add(gram);
      }
      if (shared > 0) similar.push({ similarity: shared / Math.sqrt(weight * own), words });
    }
    similar.sort((one, other) => other.similarity - one.similarity);
    let score = 0;
    for (const gram of covered) score += (coverageWeight * at(this.#weights, gram)) / weight;
    for (const [place, share] of shares.entries()) {
      const one = similar[place];
      if (one) score += share * one.similarity;
    }
    return { score, phrase: similar[0]?.words.join(' ') };
  }

  #numberOf(gram: string): number {
    let number = this.#numbers.get(gram);
    if (number === undefined) this.#numbers.set(gram, (number = this.#numbers.size));
    return number;
  }
}

function at(figures: readonly number[], gram: number): number {
  return figures[gram] ?? 0;
}

interface SaidOfPage {
  id: string;
  phrases: readonly Phrase[];
}

interface Phrase {
  words: readonly string[];
  /** The numbers of its distinct grams. */
  grams: readonly number[];
  /** The weight of all its grams. */
  weight: number;
}

/** Which pages a text is like. */
export interface Alike {
  /** By the id of the page. */
  pages: ReadonlyMap<string, AlikePage>;
  /** Share of the text, by weight, that phrases of the language have at all. */
  known: number;
}

interface AlikePage {
  /** 0 to 1.5. */
  score: number;
  /** The phrase that is most like it. */
  phrase: string | undefined;
}
