import { gramsIn } from '#text/grams.ts';

/** How much more rare grams weigh: the exponent of their inverse document frequency. */
const rarityExponent = 1.5;
/** What a gram weighs that no phrase has. */
const unknownWeight = 0.5;
/** How much each of the three most similar phrases of a page counts. */
const shares = [0.5, 0.25, 0.25] as const;
/** How much the share of the text counts that any phrase of the page has. */
const coverageWeight = 0.5;

/**
 * Tells which pages a text is like, by what people say of each page in one language (`phrases`, by the
 * id of the page). Compares character n-grams by TF-IDF, so that it needs no lexicon, no stemmer and
 * no separate words, and bears with endings, compounds and slips.
 */
export class Likeness {
  #postings = new Map<string, Posting>();

  constructor(phrases: Readonly<Record<string, readonly string[]>>) {
    const pages = Object.entries(phrases);
    for (const [page, texts] of pages)
      for (const text of texts) {
        const phrase: Phrase = { page, text, weight: 0 };
        for (const gram of gramsIn(text)) {
          const posting = this.#postings.get(gram) ?? { phrases: [], pages: new Set(), weight: unknownWeight };
          posting.phrases.push(phrase);
          posting.pages.add(page);
          this.#postings.set(gram, posting);
        }
      }
    for (const posting of this.#postings.values()) {
      posting.weight = Math.log(1 + pages.length / posting.pages.size) ** rarityExponent;
      for (const phrase of posting.phrases) phrase.weight += posting.weight;
    }
  }

  /** What a text is like. */
  of(text: string): Alike {
    const sharedBy = new Map<Phrase, number>();
    const tallies = new Map<string, Tally>();
    let weight = 0;
    let known = 0;
    for (const gram of gramsIn(text)) {
      const posting = this.#postings.get(gram);
      weight += posting ? posting.weight : unknownWeight;
      if (!posting) continue;
      known += posting.weight;
      for (const phrase of posting.phrases) add(sharedBy, phrase, posting.weight);
      for (const page of posting.pages) {
        const tally = tallies.get(page) ?? { covered: 0, similar: [] };
        tally.covered += posting.weight;
        tallies.set(page, tally);
      }
    }
    for (const [phrase, shared] of sharedBy) {
      const similarity = shared / Math.sqrt(weight * phrase.weight);
      tallies.get(phrase.page)?.similar.push({ similarity, phrase: phrase.text });
    }
    const pages = [...tallies].map(([page, tally]): [string, AlikePage] => [page, alikePage(tally, weight)]);
    return { pages: new Map(pages), known: weight > 0 ? known / weight : 1 };
  }
}

function alikePage({ covered, similar }: Tally, weight: number): AlikePage {
  const best = similar.sort((one, other) => other.similarity - one.similarity).slice(0, shares.length);
  let score = (coverageWeight * covered) / weight;
  for (const [place, share] of shares.entries()) score += best[place] ? share * best[place].similarity : 0;
  return { score, phrase: best[0]?.phrase };
}

function add<K>(sums: Map<K, number>, key: K, value: number): void {
  const sum = sums.get(key);
  sums.set(key, sum === undefined ? value : sum + value);
}

interface Phrase {
  page: string;
  text: string;
  /** The weight of all its grams. */
  weight: number;
}

/** Where a gram occurs, and what it weighs. */
interface Posting {
  phrases: Phrase[];
  pages: Set<string>;
  weight: number;
}

/** What a page shares with a text. */
interface Tally {
  covered: number;
  similar: { similarity: number; phrase: string }[];
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
